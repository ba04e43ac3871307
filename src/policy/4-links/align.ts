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
import {type Comparison, TermComparer} from './align/compare-terms.ts'
import {type Cut, cutPassages} from './align/cut-passages.ts'
import {toPassageEvidence, toWordEvidence} from './align/evidence.ts'
import {type SharedWord, WordSharer} from './align/shared-words.ts'
import {type DocumentTerms, type MeasureTerms, type TermLexicon, TermTable} from './align/terms.ts'
import {chooseUppers, isTooLow, weigh, withMeans} from './align/weigh.ts'
import type {Kin} from './kinship.ts'
import type {Alignment, Match, Pair, Relation, Reuse} from './links.ts'

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
  const related = new Set(kin.flatMap(({upper, lower}) => [upper, lower]))
  const documents = new Map(
    policies
      .filter(({id}) => related.has(id))
      .map((policy) => [policy.id, table.read(policy, policy.measures.filter(isCompared))])
  )
  const comparer = new TermComparer(table.size)
  const sharer = new WordSharer(table.size)
  const passagesOf = groupByPair(reuse)
  const align = (pair: Kin): Pair | null => {
    const [upper, lower] = [documents.get(pair.upper)!, documents.get(pair.lower)!]
    const comparison = comparer.compare(upper, lower)
    const chosen = choosePairs(upper, lower, passagesOf(pair), comparison)
    if (pair.reason === 'region' && !saysEnough(chosen, lower.entries.length)) return null
    const weightOf = (word: number) => comparison.rarityOf(word) ** 2
    const wordsOf = (above: MeasureTerms, below: MeasureTerms) =>
      sharer.share(above.sequence, below.sequence, weightOf)
    const taken = new Set(chosen.flatMap(({upper, lower}) => [upper, lower]))
    const left = ({entries}: DocumentTerms) =>
      entries.filter((entry) => !taken.has(entry)).map(({measure}) => measure.id)
    const alignments = chosen.map((each) => toAlignment(each, wordsOf))
    return {...pair, alignments, silent: left(upper), added: left(lower)}
  }
  // One upper document after another, each entered once; told in the order of the lower ones.
  const byUpper = Map.groupBy(kin.keys(), (place) => kin[place]!.upper)
  const pairs = kin.map((): Pair | null => null)
  for (const places of byUpper.values()) for (const place of places) pairs[place] = align(kin[place]!)
  return pairs.filter((pair) => pair !== null)
}

/** A lower measure and an upper one it takes up, with what touches both of the passages their documents share. */
interface Chosen {
  upper: MeasureTerms
  lower: MeasureTerms
  relation: Relation
  score: number
  passages: readonly Cut[]
}

function choosePairs(
  upper: DocumentTerms,
  lower: DocumentTerms,
  passages: readonly Reuse[],
  comparison: Comparison
): Chosen[] {
  const cuts = cutPassages(passages, 'b', lower.entries.map(toMeasure))
  const above = upper.entries.map(toMeasure)
  return lower.entries.flatMap((entry) => {
    const cosines = comparison.cosinesOf(entry)
    const touching = cutPassages(cuts.get(entry.measure) ?? [], 'a', above)
    if (touching.size === 0 && isTooLow(highest(cosines))) return []
    const candidates = upper.entries.flatMap((each, place) => {
      const passages = touching.get(each.measure)
      if (!passages && isTooLow(cosines[place]!)) return []
      const cosine = withMeans(cosines[place]!, each.means, entry.means)
      return {
        upper: each,
        lower: entry,
        passages: passages ?? [],
        ...weigh(each.measure, entry.measure, cosine, passages ?? [])
      }
    })
    return chooseUppers(candidates)
  })
}

function highest(cosines: Float64Array): number {
  let most = 0
  for (const cosine of cosines) if (cosine > most) most = cosine
  return most
}

function toAlignment(
  {upper, lower, relation, score, passages}: Chosen,
  wordsOf: (upper: MeasureTerms, lower: MeasureTerms) => SharedWord[]
): Alignment {
  const reused = toPassageEvidence(upper.measure, lower.measure, passages)
  return {
    upper: upper.address,
    lower: lower.address,
    relation,
    score: Math.round(score * 1000) / 1000,
    evidence: reused.length > 0 ? reused : toWordEvidence(upper, lower, wordsOf(upper, lower))
  }
}

/** Where a lower document takes up less than this share of its measures, what it shares is chance. */
const takenShare = 0.3

function saysEnough(chosen: readonly Chosen[], measures: number): boolean {
  const taken = chosen.filter(({relation}) => relation !== 'topical')
  const lowers = new Set(taken.map(({lower}) => lower))
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

function toKey(one: string, other: string): string {
  return `${one}\n${other}`
}

function turn({a, b}: Match): Match {
  return {a: b, b: a}
}

/** Passages of a pair, whichever of its documents is `a` in them, so that `a` is the upper one. */
function groupByPair(reuse: readonly Reuse[]): (pair: Kin) => readonly Reuse[] {
  const groups = Map.groupBy(reuse, ({a, b}) => toKey(a.document, b.document))
  return ({upper, lower}) => [
    ...(groups.get(toKey(upper, lower)) ?? []),
    ...(groups.get(toKey(lower, upper)) ?? []).map((passage) => ({
      ...passage,
      a: passage.b,
      b: passage.a,
      parts: passage.parts.map(turn),
      pieces: passage.pieces.map(turn)
    }))
  ]
}
