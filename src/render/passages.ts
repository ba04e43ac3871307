/**
 * Passages of a document, each cut to what can be read at a glance, with the words that matter apart.
 *
 *     三（四）7　……重点支持兰州新区、武威保税物流中心等平台建设……
 *                            ^^^^
 */
import {type Range, splitSentences} from '../policy/1-text/sentences.ts'
import {type PolicyText, toRepaired} from '../policy/1-text/text.ts'
import type {Spot} from '../policy/2-tree/nodes.ts'
import type {Policy} from '../policy/policy.ts'
import {toExcerpt} from '../search/show/excerpt.ts'
import {reader} from '../ui-strings.ts'
import {addressLabel} from './address-label.ts'

/** A place of a document, and the section it stands in. */
export interface PassagePlace extends Spot {
  section: string | null
}

export interface Passage {
  href: string
  /** 三（四）7 */
  place: string
  /** The words, those at the place apart from the others. */
  pieces: {text: string; isName: boolean}[]
}

const cut = '……'
const mostPassages = 5
/** Characters of a passage, the dots of a cut at both ends among them. */
const longestPassage = 80
const room = longestPassage - 2 * cut.length

/** At most `most` passages; `more` counts the places that stand in none of them. */
export function toPassages(
  policy: Policy,
  places: readonly PassagePlace[],
  most = mostPassages
): {passages: Passage[]; more: number} {
  const passages: Passage[] = []
  let next = 0
  while (next < places.length && passages.length < most) {
    const {passage, named} = toPassage(policy, places.slice(next))
    passages.push(passage)
    next += named
  }
  return {passages, more: places.length - next}
}

/** The first of `places`, and how many more of them stand in the same words. */
export function toPassage(
  policy: Policy,
  places: readonly PassagePlace[]
): {passage: Passage; named: number} {
  const {text} = policy
  const spots = places.map(({start, end}) => ({
    start: toRepaired(text, start),
    end: toRepaired(text, end - 1) + 1
  }))
  const first = spots[0]!
  const sentence = sentenceAt(text, first.start)
  const mark = {start: first.start - sentence.start, end: first.end - sentence.start, word: 0, variant: 0}
  const words = text.repaired.slice(sentence.start, sentence.end).replaceAll('\t', ' ')
  const excerpt = toExcerpt(words, [mark], room)
  const shown = excerpt.marks[0]
  const offset = first.start - (shown?.start ?? 0)
  const names = (shown ? spots : [])
    .map(({start, end}) => ({start: start - offset, end: end - offset}))
    .filter(({end}) => end <= excerpt.text.length)
  const pieces = [
    {text: excerpt.cutBefore ? cut : '', isName: false},
    ...cutAt(excerpt.text, names),
    {text: excerpt.cutAfter ? cut : '', isName: false}
  ].filter((piece) => piece.text !== '')
  return {passage: {...placeOf(policy, places[0]!), pieces}, named: Math.max(names.length, 1)}
}

export function placeOf(policy: Policy, {section}: PassagePlace): {href: string; place: string} {
  const document = `/documents/${policy.id}/`
  if (section === null) return {href: document, place: reader.opening}
  return {href: `${document}#${section}`, place: addressLabel(policy, section)}
}

function cutAt(text: string, names: readonly Range[]): Passage['pieces'] {
  const ends = [0, ...names.map(({end}) => end)]
  return ends.flatMap((from, index) => {
    const name = names[index]
    if (!name) return [{text: text.slice(from), isName: false}]
    return [
      {text: text.slice(from, name.start), isName: false},
      {text: text.slice(name.start, name.end), isName: true}
    ]
  })
}

/** The sentence around a place of the repaired text, or the row of a table; without the spaces before it. */
function sentenceAt({repaired}: PolicyText, at: number): Range {
  const from = repaired.lastIndexOf('\n', at - 1) + 1
  const end = repaired.indexOf('\n', at)
  const line = repaired.slice(from, end < 0 ? repaired.length : end)
  const found = splitSentences(line).find((each) => from + each.end > at) ?? {start: 0, end: line.length}
  const blank = /^\s*/.exec(line.slice(found.start, found.end))![0].length
  return {start: from + found.start + blank, end: from + found.end}
}
