/**
 * A web page as a text: what it shows as lines, what it says of itself in <meta> beside them.
 */
import type {Element, Root} from 'hast'
import {rehype} from 'rehype'
import {SKIP, visit} from 'unist-util-visit'
import {decode} from '../../policy/1-text/decode.ts'
import {sourceUrl} from '../../policy/metadata.ts'
import {type About, type Converted, refuse} from './converted.ts'
import {checkNesting} from './html/check-nesting.ts'
import {withoutChrome} from './html/chrome.ts'
import {collapse} from './html/lines.ts'
import {toLines, wordsOf} from './html/to-lines.ts'

const parser = rehype()
const fragments = rehype().data('settings', {fragment: true})

export function fromHtml(bytes: Uint8Array): Converted {
  checkCharset(bytes)
  const {source, encoding} = decode(bytes)
  checkNesting(source)
  return {encoding, ...readPage(parser.parse(source))}
}

/**
 * HTML without a page around it: what Markdown holds, what Word was turned into. Throws a RefusalError where it nests
 * without measure.
 */
export function parseFragment(source: string): Root {
  checkNesting(source)
  return fragments.parse(source)
}

/** A parsed page, or what else became hast. */
export function readPage(page: Root): Omit<Converted, 'encoding'> {
  const {tree, left, pictures} = withoutChrome(page)
  const {lines, headings} = toLines(tree)
  const remarks = [
    ...(left.length > 0
      ? [
          `没有收网页上的菜单、页脚和隐藏的内容 ${left.length} 处：${left.map(shorten).slice(0, 3).join('、')}`
        ]
      : []),
    ...(pictures > 0 ? [`有 ${pictures} 幅图没有收；图里如果有文字或表格，要另外录入`] : [])
  ]
  return {text: lines.length > 0 ? `${lines.join('\n')}\n` : '', headings, about: readAbout(page), remarks}
}

const shorten = (words: string) => `“${words.length > 12 ? `${words.slice(0, 12)}…` : words}”`

/** Only what the decoder can read; what a page of GBK says of itself is left to the bytes. */
function checkCharset(bytes: Uint8Array): void {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const charset = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  if (
    charset &&
    !/^(?:utf-?8|utf-?16(?:le|be)?|gb_?2312(?:-80)?|gbk|gb18030|x-gbk|ascii|us-ascii)$/.test(charset)
  )
    refuse(`网页自称编码为 ${charset}，这里只读 UTF-8 和 GB18030（GBK、GB2312）；请转存为 UTF-8`)
}

/** The names that the pages of governments go by (GB/T, 政府网站发展指引), and common ones. */
const named: Record<keyof About, readonly string[]> = {
  title: ['articletitle', 'og:title', 'dc.title'],
  source: ['contentsource', 'source', 'sitename'],
  url: ['url', 'og:url'],
  published: ['pubdate', 'firstpublishedtime', 'publishdate', 'article:published_time']
}

function readAbout(page: Root): About {
  const metas = new Map<string, string>()
  let title = ''
  visit(page, 'element', (node: Element) => {
    if (node.tagName === 'meta') {
      const name = String(node.properties['name'] ?? node.properties['property'] ?? '').toLowerCase()
      const content = collapse(String(node.properties['content'] ?? ''))
      if (name && content && !metas.has(name)) metas.set(name, content)
    } else if (node.tagName === 'title') title ||= wordsOf(node)
    return node.tagName === 'body' ? SKIP : undefined
  })
  const said = (kind: keyof About) => named[kind].map((name) => metas.get(name)).find((content) => content)
  const url = said('url')
  const published = /\d{4}-\d{2}-\d{2}/.exec(said('published') ?? '')?.[0]
  const about: About = {}
  const heading = said('title') ?? withoutSite(title)
  if (heading) about.title = heading
  if (said('source')) about.source = said('source')!
  if (sourceUrl.safeParse(url).success) about.url = url!
  if (published) about.published = published
  return about
}

/** 某市实施方案_某市人民政府, 某市实施方案 - 某省政府门户网站 */
function withoutSite(title: string): string {
  const [sign, dash] = [title.search(/[_|]/), title.lastIndexOf('-')]
  const cuts = [sign, /网|政府|门户/.test(title.slice(dash)) ? dash : -1].filter((at) => at >= 0)
  return title.slice(0, Math.min(title.length, ...cuts)).trim()
}
