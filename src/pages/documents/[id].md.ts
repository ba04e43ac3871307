/** One document as Markdown. */
import type {APIRoute} from 'astro'
import {corpus} from '../../corpus.ts'
import {toMarkdown} from '../../exports/markdown.ts'
import type {Policy} from '../../policy/policy.ts'
import {siteRoot} from '../../site-root.ts'

export function getStaticPaths() {
  return corpus().policies.map((policy) => ({params: {id: policy.id}, props: {policy}}))
}

export const GET: APIRoute<{policy: Policy}> = ({props: {policy}, site}) =>
  new Response(toMarkdown(policy, siteRoot(site)), {
    headers: {'content-type': 'text/markdown; charset=utf-8'}
  })
