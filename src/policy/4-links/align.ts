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
import {compareTerms} from './align/compare-terms.ts'
import {cutPassages} from './align/cut-passages.ts'
import {toPassageEvidence, toWordEvidence} from './align/evidence.ts'
import {type DocumentTerms, type MeasureTerms, type TermLexicon, TermTable} from './align/terms.ts'
import {chooseUppers, weigh, withMeans} from './align/weigh.ts'
import type {Kin} from './kinship.ts'
import type {Alignment, Match, MeasureAddress, Pair, Reuse} from './links.ts'

/**
 * Alignments of each pair, in reading order of the lower document. A pair of regions in which next to
 * nothing is taken up is left out: it says nothing.
 */
export function alignMeasures(
  policies: readonly Policy[],
  kin: readonly Kin[],
  reuse: readonly Reuse[],
  lexicon: TermLexicon
): Pair[] {
  const table = new TermTable(lexicon)
  const documents = new Map(
    policies.map((policy) => [policy.id, table.read(policy, policy.measures.filter(isCompared))])
  )
  const passagesOf = groupByPair(reuse)
  return kin.flatMap((pair) => {
    const [upper, lower] = [documents.get(pair.upper)!, documents.get(pair.lower)!]
    const passages = passagesOf.get(toKey(pair.upper, pair.lower)) ?? []
    const alignments = alignPair(upper, lower, passages, table)
    if (pair.reason === 'region' && !saysEnough(alignments, lower.entries.length)) return []
    const taken = new Set(alignments.flatMap(({upper, lower}) => [toAddressKey(upper), toAddressKey(lower)]))
    const left = ({entries}: DocumentTerms) =>
      entries.filter((entry) => !taken.has(toAddressKey(toAddress(entry)))).map(({measure}) => measure.id)
    return {...pair, alignments, silent: left(upper), added: left(lower)}
  })
}

function alignPair(
  upper: DocumentTerms,
  lower: DocumentTerms,
  passages: readonly Reuse[],
  table: TermTable
): Alignment[] {
  const comparison = compareTerms(upper, lower, table)
  const weightOf = (pair: number) => comparison.rarityOf(table.numberOf(pair)) ** 2
  const cuts = cutPassages(passages, 'b', lower.entries.map(toMeasure))
  const above = upper.entries.map(toMeasure)
  return lower.entries.flatMap((entry) => {
    const cosines = comparison.cosinesOf(entry)
    const touching = cutPassages(cuts.get(entry.measure) ?? [], 'a', above)
    const candidates = upper.entries.map((each, place) => ({
      upper: each,
      ...weigh(
        each.measure,
        entry.measure,
        withMeans(cosines[place]!, each.means, entry.means),
        touching.get(each.measure) ?? []
      )
    }))
    return chooseUppers(candidates).map(({upper: chosen, relation, score}) => {
      const reused = toPassageEvidence(chosen.measure, entry.measure, touching.get(chosen.measure) ?? [])
      return {
        upper: toAddress(chosen),
        lower: toAddress(entry),
        relation,
        score: Math.round(score * 1000) / 1000,
        evidence: reused.length > 0 ? reused : toWordEvidence(chosen, entry, weightOf)
      }
    })
  })
}

/** Where a lower document takes up less than this share of its measures, what it shares is chance. */
const takenShare = 0.3

function saysEnough(alignments: readonly Alignment[], measures: number): boolean {
  const taken = alignments.filter(({relation}) => relation !== 'topical')
  const lowers = new Set(taken.map(({lower}) => lower.measure))
  return (
    taken.some(({relation}) => relation === 'verbatim') ||
    (lowers.size > 0 && lowers.size >= takenShare * measures)
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
