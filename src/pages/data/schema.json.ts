/** JSON Schema of what `npm run -s parse` prints for one document. */
import type {APIRoute} from 'astro'
import {dataRelease} from '../../corpus/data-release.ts'
import {publishedSite} from '../../site-root.ts'

export const GET: APIRoute = ({site}) =>
  new Response(dataRelease(publishedSite(site)).files.get('schema.json')!, {
    headers: {'content-type': 'application/schema+json'}
  })
