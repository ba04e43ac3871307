/** The tables as a Frictionless data package. */
import type {APIRoute} from 'astro'
import {dataRelease} from '../../corpus/data-release.ts'
import {publishedSite} from '../../site-root.ts'

export const GET: APIRoute = ({site}) =>
  new Response(dataRelease(publishedSite(site)).files.get('datapackage.json')!, {
    headers: {'content-type': 'application/json'}
  })
