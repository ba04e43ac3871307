/** _headers：各页随网址发出的头，Netlify、Cloudflare Pages 和本机的服务照它发。名字以下划线开头，Astro 不认作页，所以写在这里。 */
import favicon from '../../public/favicon.svg?raw'
import {sha256Source} from '../corpus/sha256.ts'
import {toHeadersFile} from '../exports/headers/to-headers-file.ts'
import {lightStyles} from '../exports/light-styles.ts'
import charts from '../styles/charts.css?raw'
import tokens from '../styles/tokens.css?raw'

export function getStaticPaths() {
  return [{params: {headers: '_headers'}}]
}

export function GET(): Response {
  const styles = [lightStyles({tokens, charts}), /<style>(.*?)<\/style>/s.exec(favicon)![1]!]
  return new Response(toHeadersFile(import.meta.env.BASE_URL, styles.map(sha256Source)))
}
