/** All data and the texts as received, in one file. */
import type {APIRoute} from 'astro'
import {dataRelease, zipName} from '../../corpus/data-release.ts'
import {publishedSite} from '../../site-root.ts'

export const GET: APIRoute = ({site}) =>
  new Response(dataRelease(publishedSite(site)).files.get(zipName)!, {
    headers: {'content-type': 'application/zip'}
  })
