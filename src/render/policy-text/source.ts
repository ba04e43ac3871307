/**
 * The source as received, line by line, with what was read otherwise marked.
 *
 *     总额从35亿元增长到70亿⏎       line end that was joined over
 *     ⏎
 *     元，年均增长 14%
 *     累计达到2<U+E010>6亿美元       a character that was read as another
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {originOf, type PolicyText} from '../../policy/1-text/text.ts'
import type {Spot} from '../../policy/2-tree/nodes.ts'
import {isRepair} from '../../policy/messages.ts'
import type {Policy} from '../../policy/policy.ts'
import {sourceWords} from '../../ui-strings/reader-tools.ts'
import {reader} from '../../ui-strings.ts'
import {showCharacters} from '../show-characters.ts'
import type {PageStart} from './page-starts.ts'

interface Change {
  at: number
  /** What is read in its place; empty where it was dropped. */
  value: string
}

/**
 * An ordered list; line n has the id `L<n>`, counted as in messages. `mended`: lines that lead to the next one of
 * them, in order. `pages`: where pages of the original begin, rising.
 */
export function renderSource(
  text: PolicyText,
  mended: readonly number[] = [],
  pages: readonly PageStart[] = []
): Element {
  const lines = renderLines(text, {start: 0, end: text.source.length}, pages)
  const next = new Map(mended.map((line, index) => [line, mended[index + 1]]))
  return h(
    'ol.source-lines',
    lines.map((content, index) => {
      const line = index + 1
      return h('li', {id: `L${line}`}, [...content, next.has(line) ? toNext(next.get(line)) : null])
    })
  )
}

/** The lines a range stands in, whole where nothing else stands in them, with their numbers. */
export function renderSourceLines(text: PolicyText, range: Spot): Element {
  let {start} = range
  while (start > 0 && /[^\S\n]/.test(text.source[start - 1]!)) start--
  const lines = renderLines(text, {start, end: range.end})
  return h(
    'ol.source-lines',
    {start: text.source.slice(0, range.start).split('\n').length},
    lines.map((content) => h('li', content))
  )
}

/** A range in one line: line breaks that are read as such stand as white space. */
export function renderStretch(text: PolicyText, {start, end}: Spot): ElementContent[] {
  const inside = toChanges(text).filter(({at}) => at >= start && at < end)
  return renderLine(text.source, start, end, inside)
}

function renderLines(text: PolicyText, range: Spot, pages: readonly PageStart[] = []): ElementContent[][] {
  const changes = toChanges(text).filter(({at}) => at >= range.start && at < range.end)
  const lines: ElementContent[][] = []
  let {start} = range
  let [change, page] = [0, 0]
  for (const line of text.source.slice(range.start, range.end).split('\n')) {
    const end = start + line.length
    const [first, firstPage] = [change, page]
    while (change < changes.length && changes[change]!.at <= end) change++
    while (page < pages.length && pages[page]!.at <= end) page++
    const own = changes.slice(first, change)
    // The carriage return of a line's end is no part of its words.
    const words = {start, end: end < range.end && line.endsWith('\r') ? end - 1 : end}
    lines.push(renderPages(text.source, words, own, pages.slice(firstPage, page)))
    start = end + 1
  }
  return lines
}

/** A line, parted where a page begins within it. */
function renderPages(
  source: string,
  {start, end}: Spot,
  changes: readonly Change[],
  pages: readonly PageStart[]
): ElementContent[] {
  const stops = [...pages.map(({at}) => at), end]
  return [start, ...pages.map(({at}) => at)].flatMap((from, index) => {
    const isLast = index === pages.length
    const to = stops[index]!
    const inside = changes.filter(({at}) => at >= from && (at < to || isLast))
    const page = pages[index - 1]
    return [...(page ? [renderPageStart(page, from === start)] : []), ...renderLine(source, from, to, inside)]
  })
}

/** Not among the words: whoever copies these does not want it. */
function renderPageStart({first, last}: PageStart, isAbove: boolean): Element {
  const name = isAbove ? 'span.page-start.above' : 'span.page-start'
  return h(name, {id: `page-${first}`}, sourceWords.page(first, last))
}

/** From repair to repair; the last one leads back to the list of them. */
function toNext(line: number | undefined): Element {
  return line === undefined
    ? h('a.next-repair', {href: '#repairs'}, sourceWords.last)
    : h('a.next-repair', {href: `#L${line}`}, sourceWords.next(line))
}

/** How often the source was mended, and how many of its characters were dropped or read as others. */
export function countRepairs({messages, text}: Pick<Policy, 'messages' | 'text'>): {
  places: number
  characters: number
} {
  const places = messages.filter(isRepair).length
  return {places, characters: toChanges(text).length}
}

function toChanges(text: PolicyText): Change[] {
  const {source, repaired} = text
  if (repaired === source) return []
  const changes: Change[] = []
  let next = 0
  for (let i = 0; i < repaired.length; i++) {
    const at = originOf(text, i)
    for (; next < at; next++) changes.push({at: next, value: ''})
    if (repaired[i] !== source[at] && at >= next) changes.push({at, value: repaired[i]!})
    next = Math.max(next, at + 1)
  }
  for (; next < source.length; next++) changes.push({at: next, value: ''})
  return changes
}

function renderLine(
  source: string,
  start: number,
  end: number,
  changes: readonly Change[]
): ElementContent[] {
  const content: ElementContent[] = []
  let at = start
  for (let index = 0; index < changes.length; ) {
    const {at: from, value} = changes[index]!
    let to = from + 1
    index++
    while (value === '' && changes[index]?.at === to && changes[index]!.value === '') {
      to++
      index++
    }
    if (from > at) content.push({type: 'text', value: source.slice(at, from)})
    content.push(renderChange(source.slice(from, Math.min(to, end)), value, to > end))
    at = Math.min(to, end)
  }
  if (at < end) content.push({type: 'text', value: source.slice(at, end)})
  return content
}

function renderChange(was: string, value: string, lineEnd: boolean): Element {
  const shown = showCharacters(was) + (lineEnd ? '⏎' : '')
  if (value === '') return h('del', {title: reader.dropped}, shown)
  return h('span.read-as', [h('del', shown), h('ins', {title: reader.readAs}, value)])
}
