/** JSON Schemas: of each table, and of what `npm run -s links` prints. */
import type {APIRoute} from 'astro'
import {dataRelease} from '../../../corpus/data-release.ts'
import {tableKinds} from '../../../exports/data/data-tables.ts'
import {publishedSite} from '../../../site-root.ts'

export function getStaticPaths() {
  return ['links', ...tableKinds.map(({name}) => name)].map((name) => ({params: {name}}))
}

export const GET: APIRoute = ({params, site}) =>
  new Response(dataRelease(publishedSite(site)).files.get(`schemas/${params['name']}.json`)!, {
    headers: {'content-type': 'application/schema+json'}
  })
