/**
 * Numbered lines.
 *
 *     1.促进外资外贸产业扩规提质。实施对外开放型传统产业扩规提质。……
 *     ^^ marker
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^ heading, run-in
 */
import type {Line} from '../1-text/lines.ts'
import {readSlice, toSource} from '../1-text/text.ts'
import {numberingKey} from './addresses.ts'
import {closeWhile, coverSpace} from './builder.ts'
import type {Opening} from './constructs.ts'
import {findArticleHead, findHead, type Head} from './heads.ts'
import type {Section} from './nodes.ts'
import {addHeading, type Reading, startSection} from './reading.ts'
import {readRunning} from './running-text.ts'
import type {Shape} from './shapes.ts'

/** Reads the line at index `at` as a provision; `end` is where its last line ends. */
export function readProvision(reading: Reading, at: number, opening: Opening, end: number): void {
  const line = reading.lines[at]!
  const {construct, marker} = opening
  const words = line.start + marker.length
  const head = findHeadOf(reading, at, construct.kind, words, end)
  const headed = words + head.length
  // 第三条（培育主体） 给予……: the space behind a heading belongs to neither.
  const rest = headed + /^[ \u3000]*/.exec(reading.text.repaired.slice(headed, end))![0].length
  const start = toSource(reading.text, line.start, line.end).start
  coverSpace(reading, start)
  closeWhile(reading, ({until}) => until === 'paragraph')
  closeBox(reading, opening, reading.text.repaired.slice(words, end))
  closeWhile(reading, ({rank}) => rank >= construct.rank)
  const until = construct.rank >= 9 && headed < end ? 'next' : 'closed'
  startSection(reading, start, opening, head, construct.rank, until)
  addHeading(reading, line.start, words, headed)
  if (rest < end) readRunning(reading, rest, end, line.start, reading.shapes[at]!.marks)
}

/** Whether articles of a text begin with a heading: one whose first sentence happens to be short does not. */
export function printArticleHeads(lines: readonly Line[], shapes: readonly Shape[]): boolean {
  const firsts = lines.flatMap(({text}, at) => {
    const {opening, role} = shapes[at]!
    return opening?.construct.kind === 'article' && role === null ? [text.slice(opening.marker.length)] : []
  })
  return firsts.filter((words) => findArticleHead(words, false, true).length > 0).length * 3 > firsts.length
}

function findHeadOf(
  {text, lines, shapes, articleHeads}: Reading,
  at: number,
  kind: Section['kind'],
  words: number,
  end: number
): Head {
  const rest = text.repaired.slice(words, end)
  if (kind === 'article') {
    const next = shapes[at + 1]
    const goesOn = next !== undefined && next.role === null && (next.opening?.construct.rank ?? 99) > 4
    return findArticleHead(rest, goesOn, articleHeads)
  }
  if (kind === 'annex') return {title: rest.replace(/\s+/g, ''), length: rest.length, runIn: false}
  // 一是…… inside the line bounds its head.
  const mark = shapes[at]!.marks[0]
  return findHead(mark ? rest.slice(0, Math.max(0, lines[at]!.start + mark.start - words)) || rest : rest)
}

/** 1.…… ⏎ 专栏1 ⏎ 2.研制关键环节: the item counts on from the one before the box, which is over. */
function closeBox(reading: Reading, {construct, number}: Opening, rest: string): void {
  const {open, numbering} = reading
  if (construct.kind === 'box') reading.beforeBox = numbering.last.get('item') ?? 0
  const box = open.findLastIndex(({section}) => section.kind === 'box')
  if (box < 0 || number === null || construct.name !== 'item') return
  const inside = numbering.last.get(numberingKey(open[box]!.section.id, construct.prefix)) ?? 0
  if (number !== reading.beforeBox + 1) return
  if (number !== inside + 1 || isOfAnotherMake(reading, open[box]!.last, rest)) {
    closeWhile(reading, () => open.length > box)
  }
}

/** 2.家具行业：…… and 3.推进企业转型。……: labels before colons in the box, sentences around it. */
function isOfAnotherMake({text}: Reading, last: Section | null, rest: string): boolean {
  const [head] = last?.children ?? []
  if (!last?.runIn || head?.type !== 'heading') return false
  const {title, length} = findHead(rest)
  const labels = /[：:]$/.test(readSlice(text, head.start, head.end))
  return labels !== /^[：:]/.test(rest.slice(title.length, length))
}
