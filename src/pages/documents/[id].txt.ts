/** The file as received, byte for byte. */
import type {APIContext} from 'astro'
import {corpus, receivedFile} from '../../corpus.ts'

export function getStaticPaths() {
  return corpus().policies.map(({id}) => ({params: {id}, props: {id}}))
}

export function GET({props: {id}}: APIContext<{id: string}>): Response {
  const {bytes, encoding} = receivedFile(id)
  return new Response(bytes, {headers: {'content-type': `text/plain; charset=${encoding}`}})
}
