/**
 * Fact: words or digits that were struck out before publication.
 *
 *     外贸依存度仅为*.*%      number, digits 1.1
 *                   ^^^^
 *     支持*集团公司扩大进口    name
 *         ^
 *
 * Only the words around tell what is missing: a unit after it speaks for a number, 年 for a year.
 */
import {z} from 'zod'
import type {Lexicon} from '../lexicon.ts'
import {defineFact} from './define-fact.ts'

const mask = /[*＊□×]+(?:\.[*＊□×]+)?%?/g

export const masked = defineFact({
  name: 'masked',
  schema: z.object({
    what: z.enum(['number', 'name', 'year']),
    /** `2.1`: two digits, a point, one digit; `null` where it is no number. */
    digits: z.string().nullable()
  }),
  *find(text, {lexicon}) {
    for (const {0: raw, index} of text.matchAll(mask)) {
      const end = index + raw.length
      const what = whatIsMissing(raw, text.slice(end, end + 12), lexicon)
      yield {start: index, end, value: {what, digits: what === 'name' ? null : digitsOf(raw)}}
    }
  }
})

function whatIsMissing(raw: string, after: string, lexicon: Lexicon): 'number' | 'name' | 'year' {
  if (/^年/.test(after)) return 'year'
  return raw.endsWith('%') || raw.includes('.') || beginsWithUnit(after, lexicon) ? 'number' : 'name'
}

/** 亿元, 多家, 强: a unit of the lexicon, a multiplier before it; 元素 is none. */
function beginsWithUnit(after: string, {units}: Lexicon): boolean {
  const [multiplier] = /^[多余几]?[十百千万亿]*/.exec(after)!
  const rest = after.slice(multiplier.length)
  return units.some(
    ({name, notBefore}) =>
      rest.startsWith(name) && !notBefore.some((word) => rest.startsWith(word, name.length))
  )
}

function digitsOf(raw: string): string {
  return raw
    .replace('%', '')
    .split('.')
    .map((run) => run.length)
    .join('.')
}
