/**
 * Which of two documents stands above the other: by region, else by citation.
 *
 *     000000 全国  ›  620000 甘肃省  ›  620300 金昌市  ›  620321 永昌县
 *
 * The first digits of a GB/T 2260 code are those of the region around it.
 */
import type {Region} from '../metadata.ts'
import type {Policy} from '../policy.ts'
import type {Pair, ResolvedCitation} from './links.ts'

/** Two documents of which one stands above the other. */
export type Kin = Pick<Pair, 'upper' | 'lower' | 'reason'>

/** Tells whether one region contains the other; no region contains itself. */
export function contains(upper: Region, lower: Region): boolean {
  const prefix = upper.code.replace(/(?:00)+$/, '')
  return upper.code !== lower.code && lower.code.startsWith(prefix)
}

/**
 * Pairs of which one stands above the other, in the order of the documents. Of two of one level, or without
 * a region, the cited one is the upper; where each cites the other nobody is. A plan of the eighties stands
 * above no report of today.
 */
export function findKin(policies: readonly Policy[], citations: readonly ResolvedCitation[]): Kin[] {
  const placeOf = new Map(policies.map(({id}, place) => [id, place]))
  const byCode = Map.groupBy(policies.keys(), (place) => policies[place]!.metadata.region?.code)
  const cited = Map.groupBy(citations, ({from}) => from)
  const cites = new Set(citations.map(({from, to}) => `${from}\n${to}`))
  return policies.flatMap((lower) => {
    const {region} = lower.metadata
    const around = region ? codesAround(region).flatMap((code) => byCode.get(code) ?? []) : []
    const named = (cited.get(lower.id) ?? []).flatMap(({to}) => placeOf.get(to) ?? [])
    const places = [...new Set([...around, ...named])].sort((one, other) => one - other)
    return places.flatMap((place) => toKin(policies[place]!, lower, cites) ?? [])
  })
}

/** 620321 → 000000, 620000, 620300 */
function codesAround({code}: Region): string[] {
  const codes = [0, 2, 4].map((digits) => code.slice(0, digits).padEnd(6, '0'))
  return [...new Set(codes)].filter((around) => around !== code)
}

/** `cites`: ids of who cites and of what is cited. */
function toKin(upper: Policy, lower: Policy, cites: ReadonlySet<string>): Kin | null {
  const [above, below] = [upper.metadata.region, lower.metadata.region]
  if (upper === lower || (above && below && contains(below, above))) return null
  const pair = {upper: upper.id, lower: lower.id}
  if (above && below && contains(above, below))
    return areOfOneTime(upper, lower) ? {...pair, reason: 'region'} : null
  if (!cites.has(`${lower.id}\n${upper.id}`) || cites.has(`${upper.id}\n${lower.id}`)) return null
  return {...pair, reason: 'citation'}
}

/** Years a document is about; a law holds until it is mended, and one without a year may be of any. */
function yearsOf({metadata: {period, issued, kind}}: Policy): {from: number; to: number} {
  if (period) return {from: period.start, to: period.end}
  if (issued === null) return {from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY}
  const year = Number(issued.slice(0, 4))
  return {from: year, to: kind === 'law' ? Number.POSITIVE_INFINITY : year + validYears}
}

/** So long a notice without a period is acted on, */
const validYears = 5
/** and so far apart two documents may be to belong together. */
const slack = 2

function areOfOneTime(upper: Policy, lower: Policy): boolean {
  const [above, below] = [yearsOf(upper), yearsOf(lower)]
  return above.from <= below.to + slack && below.from <= above.to + slack
}

/** Documents so that upper ones come before lower ones, older before newer, else as their ids sort. */
export function sortByStanding(policies: readonly Policy[]): Policy[] {
  const keys = new Map(policies.map((policy) => [policy, standingOf(policy)]))
  return policies.toSorted((one, other) => compare(keys.get(one)!, keys.get(other)!))
}

const ranks = ['national', 'province', 'city', 'county']

/** Where a document stands among others, as a word to sort by: `1 2016-08-30 gansu-2016`. */
export function standingOf({id, metadata: {region, issued}}: Pick<Policy, 'id' | 'metadata'>): string {
  const depth = region ? ranks.indexOf(region.level) : ranks.length
  return `${depth} ${issued ?? '0000-00-00'} ${id}`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
