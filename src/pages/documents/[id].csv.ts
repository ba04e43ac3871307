/** One document as a table: one row a provision. */
import type {APIRoute} from 'astro'
import {corpus} from '../../corpus.ts'
import {toCsv} from '../../exports/csv.ts'
import {toProvisionTable} from '../../exports/tables/provisions.ts'
import type {Policy} from '../../policy/policy.ts'
import {siteRoot} from '../../site-root.ts'

export function getStaticPaths() {
  return corpus().policies.map((policy) => ({params: {id: policy.id}, props: {policy}}))
}

export const GET: APIRoute<{policy: Policy}> = ({props: {policy}, site}) =>
  new Response(toCsv(toProvisionTable(policy, siteRoot(site))), {
    headers: {'content-type': 'text/csv; charset=utf-8'}
  })
