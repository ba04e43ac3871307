/**
 * What other documents say beside each measure: the measures aligned with it, the closest first, and passages
 * it shares with a document it is not aligned with.
 *
 *     中卫方案 三（五）11   ○ 甘肃规划 四（二）7 培育新型贸易方式
 */
import {lineageOf} from '../../policy/address.ts'
import type {Policy} from '../../policy/policy.ts'
import {addressLabel, sectionsById} from '../address-label.ts'
import {toAlignedMeasures} from '../compare/aligned-measures.ts'
import type {Comparison} from '../compare/compare-pairs.ts'
import {type ParallelPassage, type PassageSide, toParallelPassages} from '../compare/compare-passages.ts'
import {outsideMeasures} from '../compare/outside-measures.ts'
import {measurePath} from './measure-path.ts'

export interface Beside {
  /** Its heading names the other document and place. */
  passage: ParallelPassage
  /** Of what it says there. */
  href: string
  /** Its place in the comparison of the two documents. */
  compare: string
}

export function measureKey(document: string, measure: string): string {
  return `${document}\n${measure}`
}

/** By `measureKey`. */
export function besideMeasures(comparisons: readonly Comparison[]): ReadonlyMap<string, Beside[]> {
  const found = new Map<string, Beside[]>()
  for (const comparison of comparisons) {
    const {upper, lower} = comparison
    const passages = [
      ...toAlignedMeasures(comparison),
      ...toParallelPassages({...comparison, reuse: outsideMeasures(comparison)})
    ]
    for (const passage of passages) {
      const compare = `/compare/${upper.id}/${lower.id}/#${passage.id}`
      add(found, passage.upper, {...toBeside(passage, passage.lower), compare})
      add(found, passage.lower, {...toBeside(passage, passage.upper), compare})
    }
  }
  for (const each of found.values()) each.sort((one, other) => weight(other) - weight(one))
  return found
}

function add(found: Map<string, Beside[]>, {policy, section}: PassageSide, beside: Beside): void {
  const measure = section && measureAt(policy, section.id)
  if (!measure) return
  const key = measureKey(policy.id, measure)
  found.set(key, [...(found.get(key) ?? []), beside])
}

function toBeside(passage: ParallelPassage, other: PassageSide): Omit<Beside, 'compare'> {
  const {policy, section} = other
  const measure = section && measureAt(policy, section.id)
  const label = section ? addressLabel(policy, section.id) : ''
  const heading = [policy.metadata.shortTitle, label, section?.title].filter(Boolean).join('　')
  const anchor = section ? `#${section.id}` : ''
  return {
    passage: {...passage, heading},
    href: measure ? measurePath(policy.id, measure) : `/documents/${policy.id}/${anchor}`
  }
}

/** The measure a section is, or stands in. */
function measureAt({measures, sections}: Policy, id: string): string | null {
  const own = new Set(
    measures.flatMap((measure) =>
      measure.kind !== 'other' && sectionsById(sections).has(measure.id) ? [measure.id] : []
    )
  )
  return lineageOf(id).findLast((around) => own.has(around)) ?? null
}

/** Measures before passages, the closer and the longer first. */
function weight({passage: {score, exact}}: Beside): number {
  return (score === null ? 0 : 1 + score) + exact / 1e6
}
