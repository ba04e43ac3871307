/** The data of a release, as they were published: bytes are handed over, never made again. */
import type {APIContext} from 'astro'
import {published} from '../../../corpus.ts'

export function getStaticPaths() {
  return [...published().zips].map(([release, bytes]) => ({params: {release}, props: {bytes}}))
}

export function GET({props: {bytes}}: APIContext<{bytes: Uint8Array<ArrayBuffer>}>): Response {
  return new Response(bytes, {headers: {'content-type': 'application/zip'}})
}
