/**
 * Measures of an upper document and the lower measures that take them up.
 *
 *     省  6.积极承接产业转移。将开发区作为承接产业转移的重要载体……      ● verbatim: reused wording carries it
 *     市  二是积极承接产业转移。将*经开区作为承接产业转移的重要载体……
 *     省  2.优化出口商品结构。……深度拓展农产品出口市场……              ◐ adapted: the same instruments, reworded
 *     市  三是优化出口商品结构。……改代理出口为自行出口……
 *     省  2.创新引资方式。积极开展产业链招商、精准招商……              ○ topical: the same subject
 *     市  三是大力开展外资招商。重点瞄准长三角、珠三角……
 *
 * Only measures and safeguards are compared: goals are compared as figures, principles and the account of the
 * situation say the same everywhere. A lower measure may take up several upper ones; where nothing stands out
 * it is left alone.
 */
import type {Measure} from '../3-facts/measure.ts'
import type {Policy} from '../policy.ts'
import {type Cut, cutPassages} from './align/cut-passages.ts'
import {toPassageEvidence, toWordEvidence} from './align/evidence.ts'
import {indexTerms, type MeasureTerms, type TermIndex} from './align/terms.ts'
import {chooseUppers, weigh} from './align/weigh.ts'
import type {Kin} from './kinship.ts'
import type {Alignment, Match, MeasureAddress, Pair, Reuse} from './links.ts'

/**
 * Alignments of each pair, in reading order of the lower document. A pair of regions in which next to
 * nothing is taken up is left out: it says nothing.
 */
export function alignMeasures(
  policies: readonly Policy[],
  kin: readonly Kin[],
  reuse: readonly Reuse[]
): Pair[] {
  const terms = indexTerms(policies.map((policy) => ({policy, measures: policy.measures.filter(isCompared)})))
  const places = placesOf(terms)
  const passagesOf = groupByPair(reuse)
  const known = new Map<MeasureTerms, Float64Array>()
  return kin.flatMap((pair) => {
    const uppers = places.get(pair.upper) ?? []
    const lowers = (places.get(pair.lower) ?? []).map((place) => terms.entries[place]!)
    const passages = passagesOf.get(toKey(pair.upper, pair.lower)) ?? []
    const cuts = cutPassages(passages, 'b', lowers.map(toMeasure))
    const above = uppers.map((place) => terms.entries[place]!.measure)
    const alignments = lowers.flatMap((lower) => {
      const cosines = known.get(lower) ?? terms.compare(lower)
      known.set(lower, cosines)
      return alignLower(
        lower,
        uppers.map((place) => ({upper: terms.entries[place]!, cosine: cosines[place]!})),
        cutPassages(cuts.get(lower.measure) ?? [], 'a', above)
      )
    })
    if (pair.reason === 'region' && !saysEnough(alignments, lowers.length)) return []
    const taken = new Set(alignments.flatMap(({upper, lower}) => [toAddressKey(upper), toAddressKey(lower)]))
    const left = (entry: MeasureTerms) => !taken.has(toAddressKey(toAddress(entry)))
    return {
      ...pair,
      alignments,
      silent: uppers
        .map((place) => terms.entries[place]!)
        .filter(left)
        .map(({measure}) => measure.id),
      added: lowers.filter(left).map(({measure}) => measure.id)
    }
  })
}

function alignLower(
  lower: MeasureTerms,
  uppers: readonly {upper: MeasureTerms; cosine: number}[],
  cuts: ReadonlyMap<Measure, readonly Cut[]>
): Alignment[] {
  const candidates = uppers.map(({upper, cosine}) => ({
    upper,
    ...weigh(upper.measure, lower.measure, cosine, cuts.get(upper.measure) ?? [])
  }))
  return chooseUppers(candidates).map(({upper, relation, score}) => {
    const reused = toPassageEvidence(upper.measure, lower.measure, cuts.get(upper.measure) ?? [])
    return {
      upper: toAddress(upper),
      lower: toAddress(lower),
      relation,
      score: Math.round(score * 1000) / 1000,
      evidence: reused.length > 0 ? reused : toWordEvidence(upper, lower)
    }
  })
}

/** Below this share of its measures, merely topical links of a lower document are chance. */
const topicalShare = 0.1

function saysEnough(alignments: readonly Alignment[], measures: number): boolean {
  return (
    alignments.some(({relation}) => relation !== 'topical') ||
    (alignments.length > 0 && alignments.length >= topicalShare * measures)
  )
}

function isCompared({kind}: Measure): boolean {
  return kind === 'measure' || kind === 'safeguard'
}

function toMeasure({measure}: MeasureTerms): Measure {
  return measure
}

function toAddress({policy, measure}: MeasureTerms): MeasureAddress {
  return {document: policy.id, measure: measure.id}
}

function toAddressKey({document, measure}: MeasureAddress): string {
  return toKey(document, measure)
}

function toKey(one: string, other: string): string {
  return `${one}\n${other}`
}

function placesOf({entries}: TermIndex): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, {policy}] of entries.entries()) {
    const known = places.get(policy.id)
    if (known) known.push(place)
    else places.set(policy.id, [place])
  }
  return places
}

function turn({a, b}: Match): Match {
  return {a: b, b: a}
}

/** Passages by pair, both ways round, so that `a` is the upper document. */
function groupByPair(reuse: readonly Reuse[]): Map<string, Reuse[]> {
  const turned = reuse.map((passage) => ({
    ...passage,
    a: passage.b,
    b: passage.a,
    parts: passage.parts.map(turn),
    pieces: passage.pieces.map(turn)
  }))
  return Map.groupBy([...reuse, ...turned], ({a, b}) => toKey(a.document, b.document))
}
