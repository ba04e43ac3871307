/**
 * The words around each quantity of a sentence that are its own.
 *
 *     新开辟了11条国际航线和5条国际旅游包机航线，截至2015年底，…
 *     ^^^^^^^  ^^^^^^^^^^ before and after of 11条
 *                      ^   ^^^^^^^^^^^^^ of 5条
 */
import type {Spot} from '../../2-tree/nodes.ts'
import type {Quantity} from './quantity.ts'
import {nounLength} from './words.ts'

export interface Clause {
  quantity: Quantity
  /** Where its own words begin; they end at `quantity.start`. */
  from: number
  /** The mark before `from`: `，`, `、`, `（` …, empty at the beginning, `joined` behind another quantity. */
  mark: string
  /** What is counted, where it stands behind: 国际航线. */
  noun: Spot
  /** A few words from the end of the quantity on. */
  behind: string
  /** Index of the quantity before it that shares its hard clause, or -1. */
  previous: number
}

const hard = '，,；;。！？!?：:\n\t'
/** What goes on without naming what was counted: 投资1.67亿美元在南非建设…. */
const notNoun =
  /^(?:、|以及|(?:[和及与或由将以从第]|为(?!民))|前[一二三四五六七八九十\d]|在(?![建校岗线园册])|用于|用来|投向|并购|收购|支持(?=\p{Script=Han}{2}))/u
const reach = 90
const nounReach = 48

/** One clause a quantity, in order. Linear: every look is bounded. */
export function toClauses(text: string, quantities: readonly Quantity[]): Clause[] {
  const clauses: Clause[] = []
  let taken = 0
  quantities.forEach((quantity, index) => {
    const {from, mark} = leftBound(text, quantity.start, Math.max(taken, quantity.start - reach))
    const noun = nounBehind(text, quantity, quantities[index + 1])
    const joined = from === taken && index > 0 && !hard.includes(text[from - 1] ?? '')
    clauses.push({
      quantity,
      from,
      mark: joined ? 'joined' : mark,
      noun,
      behind: text.slice(quantity.end, quantity.end + nounReach),
      previous: joined || (mark === '、' && index > 0) ? index - 1 : -1
    })
    taken = runsInto(noun, quantities[index + 1]) ? quantity.end : Math.max(quantity.end, noun.end)
  })
  return shareNouns(text, clauses)
}

/** A noun that runs into the next number is the words before that one as well: 5.58万名农民工追回工资7.2亿元. */
function runsInto({end}: Spot, next: Quantity | undefined): boolean {
  return next !== undefined && end >= next.start
}

/** 3000万吨和5000万吨保税仓项目: what stands behind the last of a list stands behind all. */
function shareNouns(text: string, clauses: Clause[]): Clause[] {
  for (let at = clauses.length - 2; at >= 0; at--) {
    const [one, next] = [clauses[at]!, clauses[at + 1]!]
    const between = text.slice(one.quantity.end, next.quantity.start)
    if (!/^(?:、|或|和|及|以及)?$/.test(between) || one.quantity.dimension !== next.quantity.dimension)
      continue
    clauses[at] = {...one, noun: next.noun}
  }
  return clauses
}

/** Walks left to a mark that ends another clause; closed brackets are passed over whole. */
function leftBound(text: string, start: number, limit: number): {from: number; mark: string} {
  let at = start
  while (at > limit) {
    const character = text[at - 1]!
    if (character === '）' || character === ')') {
      const open = Math.max(text.lastIndexOf('（', at - 2), text.lastIndexOf('(', at - 2))
      if (open < limit) break
      at = open
      continue
    }
    if (character === '（' || character === '(' || (hard.includes(character) && !isThousands(text, at - 1))) {
      return {from: at, mark: character}
    }
    at--
  }
  return {from: at, mark: at === 0 ? '' : text[at - 1] === '、' ? '、' : ''}
}

function isThousands(text: string, at: number): boolean {
  return text[at] === ',' && /\d/.test(text[at - 1] ?? '') && /\d{3}/.test(text.slice(at + 1, at + 4))
}

/** 国际航线 of 11条国际航线和5条…: up to its verb, or to the words of the next quantity. */
function nounBehind(text: string, {end, through = end}: Quantity, next: Quantity | undefined): Spot {
  const start = text[end] === '的' ? end + 1 : end
  let words = text.slice(start, through + nounReach)
  const inner = Math.max(0, through - start)
  const length = inner + nounLength(words.slice(inner))
  if (next && next.start < start + length) {
    words = words.slice(0, next.start - start)
    const list = words.lastIndexOf('、')
    if (list >= 0) words = words.slice(0, list)
    else words = words.replace(/(?:以及|[和及与或])$/, '')
  } else words = words.slice(0, length)
  if (notNoun.test(words)) words = ''
  const trimmed = words
    .replace(/(?:等|的|以上|达到?|增长|提高|下降|超过|[和及与、])+$/, '')
    .replace(/(?<=.{4})建设$/, '')
  return {start, end: start + trimmed.length}
}
