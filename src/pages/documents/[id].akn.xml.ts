/** One document as Akoma Ntoso. */
import type {APIRoute} from 'astro'
import {corpus, siteIdentity} from '../../corpus.ts'
import {toAkn} from '../../exports/akn.ts'
import type {Policy} from '../../policy/policy.ts'
import {siteRoot} from '../../site-root.ts'

export function getStaticPaths() {
  return corpus().policies.map((policy) => ({params: {id: policy.id}, props: {policy}}))
}

export const GET: APIRoute<{policy: Policy}> = ({props: {policy}, site}) =>
  new Response(toAkn(policy, corpus(), {...siteIdentity(), root: siteRoot(site)}), {
    headers: {'content-type': 'application/akn+xml; charset=utf-8'}
  })
