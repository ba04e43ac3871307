/** One document as Akoma Ntoso. */
import type {APIRoute} from 'astro'
import {corpus} from '../../corpus.ts'
import {toAkn} from '../../exports/akn.ts'
import type {Policy} from '../../policy/policy.ts'
import {publishedSite} from '../../site-root.ts'

export function getStaticPaths() {
  return corpus().policies.map((policy) => ({params: {id: policy.id}, props: {policy}}))
}

export const GET: APIRoute<{policy: Policy}> = ({props: {policy}, site}) =>
  new Response(toAkn(policy, corpus(), publishedSite(site)), {
    headers: {'content-type': 'application/akn+xml; charset=utf-8'}
  })
