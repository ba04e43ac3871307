/**
 * Every two measures that were aligned, side by side: where a measure takes up the other's wording, what was
 * kept and replaced; where it only has its subject, the words that show it.
 *
 *     ◐ 优化出口商品结构      甘肃规划 四（二）2 | 金昌报告 三（一）三是
 */
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Alignment} from '../../policy/4-links/links.ts'
import {countSharedEach} from '../../policy/4-links/reuse/count-shared.ts'
import {findSubstitutions, type Wording} from '../../policy/4-links/substitutions.ts'
import type {Policy} from '../../policy/policy.ts'
import {addressLabel, sectionsById} from '../address-label.ts'
import {alignmentAnchor} from './alignment-anchor.ts'
import type {Comparison} from './compare-pairs.ts'
import type {ParallelPassage, PassageSide} from './compare-passages.ts'
import {type ComparedWords, type Segment, toComparedWords} from './compare-words.ts'
import {markSpots} from './mark-spots.ts'
import {type Line, readLine} from './read-line.ts'

export interface AlignedMeasures extends ParallelPassage {
  alignment: Alignment
  heading: string
}

/** Letters and digits of shared words that stand by themselves. */
const leastAlone = 4

interface Sides {
  alignment: Alignment
  upper: Line
  lower: Line
}

/** In the order of the upper document. */
export function toAlignedMeasures({upper, lower, pair, reuse}: Comparison): AlignedMeasures[] {
  const above = sectionsById(upper.sections)
  const below = sectionsById(lower.sections)
  const order = new Map(upper.sections.map(({id}, index) => [id, index]))
  const sides = (pair?.alignments ?? [])
    .flatMap((alignment): Sides[] => {
      const [one, other] = [above.get(alignment.upper.measure), below.get(alignment.lower.measure)]
      if (!one || !other) return []
      return [{alignment, upper: readLine(upper, one), lower: readLine(lower, other)}]
    })
    .toSorted(
      (one, other) => order.get(one.alignment.upper.measure)! - order.get(other.alignment.upper.measure)!
    )
  const parts = reuse.flatMap((row) => row.parts)
  const counts = countSharedEach(
    lower.text,
    sides.map(({alignment}) => {
      const [one, other] = [above.get(alignment.upper.measure)!, below.get(alignment.lower.measure)!]
      return parts.filter(({a, b}) => isInside(a, one) && isInside(b, other))
    })
  )
  const runs = findSubstitutions(sides.map((each) => ({a: each.upper.words, b: each.lower.words})))
  const best = bestOfEach(sides.map(({alignment}) => alignment))
  return sides.map((each, index) => ({
    ...toAligned(upper, lower, each, runs[index]!, counts[index]!),
    folded: each.alignment.relation === 'topical' || !best.has(each.alignment)
  }))
}

/** The nearest upper measure of each lower one. */
function bestOfEach(alignments: readonly Alignment[]): Set<Alignment> {
  const best = new Map<string, Alignment>()
  for (const alignment of alignments) {
    const known = best.get(alignment.lower.measure)
    if (!known || alignment.score > known.score) best.set(alignment.lower.measure, alignment)
  }
  return new Set(best.values())
}

function toAligned(
  upper: Policy,
  lower: Policy,
  {alignment, upper: a, lower: b}: Sides,
  runs: ReturnType<typeof findSubstitutions>[number],
  exact: number
): AlignedMeasures {
  const wording = {a: a.words, b: b.words}
  const isReworded = alignment.relation !== 'topical'
  const words = isReworded ? withoutChance(toComparedWords(wording, runs)) : unmarked(wording)
  const spots = (line: Line, start: 'upperStart' | 'lowerStart', end: 'upperEnd' | 'lowerEnd') =>
    alignment.evidence.map((each) => ({start: line.at(each[start]), end: line.at(each[end])}))
  return {
    id: alignmentAnchor(alignment.upper.measure, alignment.lower.measure),
    alignment,
    heading: headOf(upper, alignment.upper.measure),
    exact,
    relation: alignment.relation,
    score: alignment.score,
    replacements: words.replacements,
    upper: toSide(upper, alignment.upper.measure, markSpots(words.upper, spots(a, 'upperStart', 'upperEnd'))),
    lower: toSide(lower, alignment.lower.measure, markSpots(words.lower, spots(b, 'lowerStart', 'lowerEnd')))
  }
}

function unmarked({a, b}: Wording): ComparedWords {
  return {upper: [{kind: 'own', text: a}], lower: [{kind: 'own', text: b}], replacements: []}
}

/** 产业链 far from other shared words says nothing; beside a replacement it is what was kept. */
function withoutChance({upper, lower, replacements}: ComparedWords): ComparedWords {
  const clean = (segments: readonly Segment[]) =>
    segments.map((segment, index): Segment => {
      const letters = segment.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      const isAlone = [segments[index - 1], segments[index + 1]].every((each) => each?.kind !== 'replaced')
      return segment.kind === 'shared' && isAlone && letters < leastAlone
        ? {...segment, kind: 'own'}
        : segment
    })
  return {upper: clean(upper), lower: clean(lower), replacements}
}

function toSide(policy: Policy, id: string, segments: Segment[]): PassageSide {
  return {policy, section: sectionsById(policy.sections).get(id)!, segments, before: false, after: false}
}

/** Its printed heading, else its address. */
function headOf(policy: Policy, id: string): string {
  const head = policy.measures.find((measure) => measure.id === id)?.head
  return head || addressLabel(policy, id)
}

function isInside(spot: Spot, around: Spot): boolean {
  return around.start <= spot.start && spot.end <= around.end
}
