/**
 * Markdown as a text: headings without #, tables with tabs, lists with the markers they print.
 *
 *     ## 一、总体要求           一、总体要求
 *     1. 促进外资               1. 促进外资
 *     | 指标 | 2025年 |         指标 ⇥ 2025年
 */
import type {Root as HastRoot, RootContent} from 'hast'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import type {Processor} from 'unified'
import {visit} from 'unist-util-visit'
import {parse} from 'yaml'
import {decode} from '../../policy/1-text/decode.ts'
import {boldSigns} from '../../policy/1-text/repairs/markup.ts'
import type {About, Converted} from './converted.ts'
import {parseFragment, readPage} from './from-html.ts'
import {checkMarkdown} from './markdown/check-markdown.ts'

/**
 * What Markdown makes of signs that plans print for other reasons: 产值达**万元 (struck out), 5~10万元, lines that
 * begin with four spaces, [ ]内为累计值. Emphasis aside, text of many such signs also takes it very long.
 */
const unused = ['attention', 'strikethrough', 'codeIndented', 'setextUnderline', 'tasklistCheck', 'autolink']

function withoutUnused(this: Processor): void {
  const data = this.data() as {micromarkExtensions?: unknown[]}
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: unused}}]
}

/** More than one says no more than one, and each is looked at in every list that is open. */
const emptyLines = /(?:\r?\n){3,}/g
/** A parser takes very long over a paragraph of more lines than this; a line is a line, an empty one behind it or not. */
const mostLines = 200
const runningLine = /^[\p{Script=Han}（《“][^|]*$/u

function withEmptyLines(source: string): string {
  const lines: string[] = []
  let run = 0
  for (const line of source.replace(emptyLines, '\n\n').split('\n')) {
    const runs = runningLine.test(line)
    if (runs && run === mostLines) {
      lines.push('')
      run = 0
    }
    run = runs ? run + 1 : 0
    lines.push(line)
  }
  return lines.join('\n')
}

const processor = remark().use(remarkGfm).use(withoutUnused).use(remarkRehype, {allowDangerousHtml: true})

export function fromMarkdown(bytes: Uint8Array): Converted {
  const {source, encoding} = decode(bytes)
  const apart = withEmptyLines(source)
  checkMarkdown(apart)
  const {body, about} = takeFrontMatter(apart)
  const {words, count} = withoutBold(body)
  const tree = processor.runSync(processor.parse(words)) as HastRoot
  openHtml(tree)
  breakLines(tree)
  const page = readPage(tree)
  const remarks = count > 0 ? [`去掉了 ${count} 处加粗的 **；遮去文字的 * 照留`] : []
  return {...page, encoding, about, remarks: [...page.remarks, ...remarks]}
}

/** Bold that comes in pairs; struck-out words are printed as * too, and stay. */
function withoutBold(source: string): {words: string; count: number} {
  let words = ''
  let last = 0
  const signs = [...boldSigns(source)]
  for (const at of signs) {
    words += source.slice(last, at)
    last = at + 2
  }
  return {words: words + source.slice(last), count: signs.length / 2}
}

/** HTML within Markdown: <br> in a cell, a whole <table>. */
function openHtml(tree: HastRoot): void {
  visit(tree, 'raw', (node: {value: string}, index, parent) => {
    if (!parent || index === undefined) return
    const {children} = parseFragment(node.value)
    parent.children.splice(index, 1, ...(children as RootContent[]))
    return index + children.length
  })
}

/** A line is a line: whether two are one paragraph is for the repairs to see. */
function breakLines(tree: HastRoot): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'p' && node.tagName !== 'li') return
    node.children = node.children.flatMap((child) =>
      child.type === 'text' && child.value.includes('\n') && child.value.trim() !== ''
        ? child.value
            .split('\n')
            .flatMap((value, at) => [
              ...(at > 0 ? [{type: 'element' as const, tagName: 'br', properties: {}, children: []}] : []),
              {type: 'text' as const, value}
            ])
        : [child]
    )
  })
}

/**
 *     ---
 *     title: 某市实施方案
 *     ---
 */
function takeFrontMatter(source: string): {body: string; about: About} {
  const [whole, yaml] = /^---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source) ?? []
  if (whole === undefined) return {body: source, about: {}}
  try {
    const said = parse(yaml!, {maxAliasCount: 0}) as Record<string, unknown>
    if (typeof said !== 'object' || said === null) return {body: source, about: {}}
    const about: About = {}
    if (typeof said['title'] === 'string' && said['title'].trim()) about.title = said['title'].trim()
    const date = String(said['date'] ?? '').slice(0, 10)
    if (/^\d{4}-\d{2}-\d{2}$/.test(date)) about.published = date
    return {body: source.slice(whole.length), about}
  } catch {
    return {body: source, about: {}}
  }
}
