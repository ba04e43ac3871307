/**
 * The part of a record that says most of what was looked for, short enough for three lines.
 *
 *     ……支持贫困地区开展对外劳务合作。引导农村电商企业利用跨境电商、外贸综合服务企业等平台……
 */
import {type Range, splitSentences} from '../../policy/1-text/sentences.ts'
import type {Mark} from './hit.ts'

export type {Range}

export interface Excerpt {
  text: string
  /** Merged, in order, places in `text`. */
  marks: Range[]
  /** Whether words were left out on either side. */
  cutBefore: boolean
  cutAfter: boolean
}

/** Characters in three lines of the result column. */
const room = 106
/** How much of the room an excerpt fills, the better first: two lines and a bit of the third look torn off. */
const nearlyFull = 0.88
const muchFull = 0.7
const clauseEnds = '，。；：、！？,;\n'

/** Whole sentences where they fit, clauses where not; no number is parted from its unit. */
export function toExcerpt(text: string, marks: readonly Mark[], length = room): Excerpt {
  const {start, end} = window(text, bestSentence(text, marks), marks, length)
  return {
    text: text.slice(start, end),
    marks: mergeMarks(marks)
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start})),
    cutBefore: start > 0,
    cutAfter: end < text.length
  }
}

/** Overlapping and touching marks as one. */
export function mergeMarks(marks: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const {start, end} of [...marks].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({start, end})
  }
  return merged
}

/** The sentence with the most of the words, then with the most places; the first of equals. */
export function bestSentence(text: string, marks: readonly Mark[]): Range {
  let best: Range = {start: 0, end: 0}
  let most = -1
  let first = 0
  for (const sentence of sentencesOf(text)) {
    while (first < marks.length && marks[first]!.start < sentence.start) first++
    const words = new Set<number>()
    let places = 0
    for (let at = first; at < marks.length && marks[at]!.start < sentence.end; at++) {
      words.add(marks[at]!.word)
      places++
    }
    const worth = words.size * 1000 + places
    if (worth > most) {
      most = worth
      best = sentence
    }
  }
  return best
}

function* sentencesOf(text: string): Generator<Range> {
  let at = 0
  for (const line of text.split('\n')) {
    for (const {start, end} of splitSentences(line)) yield {start: at + start, end: at + end}
    at += line.length + 1
  }
}

/** A long sentence is cut around its first mark; a short one is followed by what comes after it. */
function window(text: string, sentence: Range, marks: readonly Mark[], length: number): Range {
  let {start} = sentence
  if (sentence.end - start > length) {
    const first = marks.find((mark) => mark.start >= start)?.start ?? start
    if (first - start > length / 3) start = afterClause(text, first - Math.floor(length / 3), first)
  }
  const end = beforeBracket(text, sentence.end, marks)
  if (end - start <= length) return {start: Math.min(start, startOfLast(text, end, length)), end}
  return {start, end: beforeStop(text, start, length)}
}

/** A bracket after the last sentence that has none of the words is repeated in the margin, or not needed. */
function beforeBracket(text: string, from: number, marks: readonly Mark[]): number {
  for (let at = from; at < text.length; at++) {
    if (!'（('.includes(text[at]!) || !'。\n'.includes(text[at - 1] ?? '。')) continue
    if (!marks.some(({start}) => start > at)) return at
  }
  return text.length
}

/** At the end of a text there is room for words before the sentence. */
function startOfLast(text: string, end: number, length: number): number {
  return end <= length ? 0 : afterClause(text, end - length, end)
}

/** Where a clause begins, at or after `from`; `from` itself if none does before `to`. */
function afterClause(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (endsClause(text, at)) return at
  return beforeNumber(text, from)
}

/** Where a sentence ends, or else a clause, near `to`, so that the last line is filled; else further back. */
function beforeStop(text: string, start: number, length: number): number {
  const to = start + length
  const isClause = (at: number) => endsClause(text, at) && text[at - 1] !== '、'
  for (const share of [nearlyFull, muchFull]) {
    const from = start + Math.floor(length * share)
    const end = lastBetween(from, to, (at) => endsSentence(text, at)) ?? lastBetween(from, to, isClause)
    if (end !== null) return end
  }
  const from = start + Math.floor(length * muchFull)
  return lastBetween(from, to, (at) => endsClause(text, at)) ?? beforeNumber(text, to)
}

function lastBetween(from: number, to: number, isEnd: (at: number) => boolean): number | null {
  for (let at = to; at > from; at--) if (isEnd(at)) return at
  return null
}

/** A closing quotation mark or bracket belongs to the sentence before it. */
function endsSentence(text: string, at: number): boolean {
  return /[。；！？\n][”’」』）)]?$/.test(text.slice(Math.max(0, at - 2), at)) && !isCloser(text[at])
}

function isCloser(character: string | undefined): boolean {
  return character !== undefined && '”’」』）)'.includes(character)
}

/** The comma of 1,200 ends nothing. */
function endsClause(text: string, at: number): boolean {
  return at === 0 || (clauseEnds.includes(text[at - 1]!) && !/\d/.test(text[at] ?? '') && !isCloser(text[at]))
}

/** Steps back out of a number with its unit: 总额达|到150亿|美元. */
function beforeNumber(text: string, at: number): number {
  const back = /[\d.,，%％万亿千百]+$/.exec(text.slice(Math.max(0, at - 16), at))
  return back && /^[\d.%％万亿千百]|^\p{L}/u.test(text.slice(at)) ? at - back[0].length : at
}
