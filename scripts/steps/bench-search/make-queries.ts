/**
 * All queries of a size, by rule; some more of each kind only to warm up with, so that nobody answers a
 * measured query from memory.
 */
import {type Ground, toGround} from './ground.ts'
import type {BenchQuery} from './queries.ts'
import {knownItems} from './rules/known.ts'
import {pinyinQueries} from './rules/pinyin.ts'
import {realisticQueries} from './rules/realistic.ts'
import {slips} from './rules/slips.ts'
import {otherWordings} from './rules/wordings.ts'

const rules = [knownItems, slips, pinyinQueries, realisticQueries, otherWordings]
const seed = 20231120
const warmSeed = 7

export interface QuerySet {
  warm: BenchQuery[]
  measured: BenchQuery[]
}

export function makeQueries(
  {collection, words, segment}: Pick<Ground, 'collection' | 'words' | 'segment'>,
  perKind = 200,
  warmPerKind = 100
): QuerySet {
  const queries = (from: number, count: number) =>
    rules.flatMap((rule, place) => rule(toGround(collection, words, segment, from + place), count))
  const measured = queries(seed, perKind)
  const asked = new Set(measured.map(({query}) => query))
  return {measured, warm: queries(warmSeed, warmPerKind).filter(({query}) => !asked.has(query))}
}
