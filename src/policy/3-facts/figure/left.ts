/**
 * What the words before a number say once they are taken apart from their end.
 *
 *     全市外贸进出口总额从2022年的35亿元
 *     ^^ scope          ^^^^^^^ base time
 *       ^^^^^^^^ words
 */
import type {Clause} from './clauses.ts'
import type {Time} from './times.ts'
import type {FigureValue} from './value.ts'
import {headLength, type Tag, tailOf} from './words.ts'

export interface Left {
  /** Its own words, trimmed; empty where they stand elsewhere. */
  words: string
  tags: ReadonlySet<Tag>
  /** 由2022年的, 较“十一五”末: what it starts from or is compared with. */
  base: Time | null
  /** 由 or 从 before the number: the first of a pair. */
  opensPair: boolean
  /** 到 before the number: the second of a pair. */
  closesPair: boolean
  scope: string | null
  /** 远低于全省68%: compared with, not spoken of. */
  compared: boolean
  /** 不超过算力购买费用的60%: a comparator before what the share is of. */
  bound: FigureValue['comparator'] | null
  /** 增长率, 增速, where it stood before the number. */
  rate: string
}

const scopeAtEnd =
  /(?:(?:全|我|本)(?:省|市|国|区|县|州|球|旗)|世界|国内|西北|中?西部|东部|中部|东北)(?:各地?|平均)?$/
const scopeAtStart =
  /^(?:我国|(?:全|我|本)(?:省|市|区|县|州|球|旗)|全国)(?!性|统一|人大|政协|唯一|首|一流|领先|前|重点文物)(?:各级?|各类)?(?:的|，)?/

/** Reads the words of a clause. `keepVerbs` leaves 建设 in place: no noun stands behind the number. */
export function readLeft(
  text: string,
  {quantity, from}: Clause,
  times: readonly Time[],
  keepVerbs: boolean
): Left {
  const tags = new Set<Tag>()
  const left: Left = {
    words: '',
    tags,
    base: null,
    opensPair: false,
    closesPair: false,
    scope: null,
    compared: false,
    bound: null,
    rate: ''
  }
  let to = quantity.start
  for (let guard = 0; guard < 16 && to > from; guard++) {
    const next = stripEnd(text, from, to, times, left, tags, keepVerbs)
    if (next === to) break
    to = next
  }
  left.words = trimStart(text, from, to, times, left)
  const {dimension, end} = quantity
  if (dimension === 'ratio' || dimension === 'multiple') {
    left.bound = boundInside(text.slice(from, quantity.start), text.slice(end, end + 3)) ?? left.bound
  }
  return left
}

/** 贷款额度不超过最新评估价值的2.5倍: the bound stands before what the share is of. */
function boundInside(words: string, behind: string): Left['bound'] {
  if (behind === '的部分' && words.slice(-32).includes('超')) return '>'
  const last = bounds
    .map(({word, comparator}) => ({comparator, at: words.lastIndexOf(word)}))
    .reduce((one, other) => (other.at > one.at ? other : one))
  return last.at >= 0 && words.length - last.at <= 40 ? last.comparator : null
}

function stripEnd(
  text: string,
  from: number,
  to: number,
  times: readonly Time[],
  left: Left,
  tags: Set<Tag>,
  keepVerbs: boolean
): number {
  const time = times.findLast(({start, end}) => end === to && start >= from)
  if (time) {
    if (time.role === 'base') left.base = time
    return time.start
  }
  const slice = text.slice(from, to)
  if (/[由从自]$/.test(slice) && !left.opensPair) {
    left.opensPair = true
    return to - 1
  }
  if (left.base && /[较比同]$|相比$/.test(slice)) return to - (slice.endsWith('相比') ? 2 : 1)
  if (/[\s“]$/.test(slice)) return to - 1
  const scope = scopeAtEnd.exec(slice)
  if (scope && scope.index > 0) {
    left.scope ??= scope[0].slice(0, 2)
    left.compared = true
    return to - scope[0].length
  }
  const tail = tailOf(slice)
  if (!tail || (keepVerbs && tail.tag === 'make')) return to
  if (/(?<!达)[到至]$/.test(tail.word)) left.closesPair = true
  if (tail.tag === 'rate') left.rate = tail.word
  // 提升改造210公里: what is made better does not grow.
  tags.add((tail.tag === 'rise' || tail.tag === 'fall') && tags.has('make') ? 'make' : tail.tag)
  return to - tail.word.length
}

const bounds = [
  {word: '不超过', comparator: '<='},
  {word: '不高于', comparator: '<='},
  {word: '最高', comparator: '<='},
  {word: '不低于', comparator: '>='},
  {word: '不少于', comparator: '>='},
  {word: '最低', comparator: '>='},
  {word: '至少', comparator: '>='}
] as const

/** Drops times, scope and linking words from the beginning. */
function trimStart(text: string, from: number, to: number, times: readonly Time[], left: Left): string {
  let at = from
  for (let guard = 0; guard < 16 && at < to; guard++) {
    const time = times.find(({start, end}) => start === at && end <= to)
    if (time) {
      at = time.end
      continue
    }
    const slice = text.slice(at, to)
    const bound = bounds.find(({word}) => slice.startsWith(word))
    if (bound) left.bound = bound.comparator
    const scope = scopeAtStart.exec(slice)
    const length = scope ? scope[0].length : /^\s/.test(slice) ? 1 : headLength(slice)
    if (scope) left.scope ??= /全国|我国/.exec(scope[0])?.[0] ?? scope[0].slice(0, 2)
    if (length === 0) break
    at += length
  }
  return text
    .slice(at, to)
    .replace(/[（(][^（()）]{0,60}[）)]/g, '')
    .replace(/^[，、\s”]+|(?<![，、\s的])[，、\s的]+$/g, '')
}
