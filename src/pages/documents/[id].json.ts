/** One document as the contract says it; /data/schema.json describes it. */
import type {APIRoute} from 'astro'
import {corpus, receivedFile} from '../../corpus.ts'
import {documentJson} from '../../exports/document-json.ts'
import type {Policy} from '../../policy/policy.ts'
import {siteRoot} from '../../site-root.ts'

export function getStaticPaths() {
  return corpus().policies.map((policy) => ({params: {id: policy.id}, props: {policy}}))
}

export const GET: APIRoute<{policy: Policy}> = ({props: {policy}, site}) =>
  Response.json(documentJson(policy, receivedFile(policy.id).encoding, siteRoot(site)))
