/**
 * Somebody remembers how a provision is worded: a stretch of it, and a second one where others say the first
 * as well.
 */
import {clausesOf, draw, type Ground, pickRecord, pickStretch} from '../ground.ts'
import {placesOf, saysWord} from '../haystack.ts'
import {plainForm} from '../plain-form.ts'
import type {BenchQuery} from '../queries.ts'
import {pick} from '../random.ts'

const least = 6
const most = 16
/** One time in so many it is the heading that is remembered. */
const headings = 5

export function knownItems(ground: Ground, count: number): BenchQuery[] {
  return draw(count, () => knownItem(ground))
}

function knownItem(ground: Ground): BenchQuery | null {
  const {random, haystack} = ground
  const {place, record} = pickRecord(ground)
  const own = haystack.own[place]!
  const pieces = clausesOf(random() * headings < 1 ? record.title : record.text, least)
  if (pieces.length === 0) return null
  const first = stretchOf(pick(random, pieces))
  if (first === null) return null
  if (placesOf(haystack.own, plainForm(first), 2).length === 1) return toQuery('一段', [first])
  const rest = clausesOf(record.text, least).filter((clause) => !clause.includes(first))
  const second = rest.length === 0 ? null : stretchOf(pick(random, rest))
  if (second === null || first.includes(second)) return null
  return toQuery('两段', [first, second])

  function stretchOf(clause: string): string | null {
    const stretch = pickStretch(random, clause, least, most)
    return stretch !== null && saysWord(own, plainForm(stretch)) ? stretch : null
  }
}

function toQuery(rule: string, stretches: string[]): BenchQuery {
  return {
    kind: 'known',
    rule,
    query: stretches.join(' '),
    says: stretches.map((stretch) => [stretch]),
    where: 'own'
  }
}
