/** For `sha256sum --check` in a copy of /archive/. */
import {published} from '../../corpus.ts'

export function GET(): Response {
  const lines = published().releases.map(({release, zip}) => `${zip.sha256}  ${release}/data.zip\n`)
  return new Response(lines.join(''))
}
