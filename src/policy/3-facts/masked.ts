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
import {defineFact} from './define-fact.ts'

const mask = /[*＊□×]+(?:\.[*＊□×]+)?%?/g
const numbered =
  /^(?:多|余|几)?(?:[百千万亿]*(?:美元|元(?!素)|吨|人|户|家|个|名|项|公里|平方米|亩|强|位|倍|万|亿|千瓦|批|件|条|所|次))/

export const masked = defineFact({
  name: 'masked',
  schema: z.object({
    what: z.enum(['number', 'name', 'year']),
    /** `2.1`: two digits, a point, one digit; `null` where it is no number. */
    digits: z.string().nullable()
  }),
  *find(text) {
    for (const {0: raw, index} of text.matchAll(mask)) {
      const end = index + raw.length
      const what = whatIsMissing(raw, text.slice(end, end + 8))
      yield {start: index, end, value: {what, digits: what === 'name' ? null : digitsOf(raw)}}
    }
  }
})

function whatIsMissing(raw: string, after: string): 'number' | 'name' | 'year' {
  if (raw.endsWith('%') || raw.includes('.') || numbered.test(after)) return 'number'
  return /^年/.test(after) ? 'year' : 'name'
}

function digitsOf(raw: string): string {
  return raw
    .replace('%', '')
    .split('.')
    .map((run) => run.length)
    .join('.')
}
