/** Each table of the data as CSV. */
import type {APIRoute} from 'astro'
import {dataRelease} from '../../corpus/data-release.ts'
import {tableKinds} from '../../exports/data/data-tables.ts'
import {publishedSite} from '../../site-root.ts'

export function getStaticPaths() {
  return tableKinds.map(({name}) => ({params: {table: name}}))
}

export const GET: APIRoute = ({params, site}) =>
  new Response(dataRelease(publishedSite(site)).files.get(`${params['table']}.csv`)!, {
    headers: {'content-type': 'text/csv; charset=utf-8'}
  })
