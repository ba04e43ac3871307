/**
 * Where a text names a unit: the measure around the name, else its section.
 *
 *     三（五）11　推进跨境电商健康发展　对外贸易、跨境电商　未设目标
 */
import type {Measure} from '../../policy/3-facts/measure.ts'
import type {Duty, Figure, Policy} from '../../policy/policy.ts'
import {figureWords} from '../../ui-strings/figure.ts'
import {unitWords} from '../../ui-strings/units.ts'
import {sectionsById} from '../address-label.ts'
import {keepUnits} from '../policy-text/title.ts'

/** A measure, or a place outside of all measures. */
export interface UnitPlace {
  policy: Policy
  /** Address of the provision; `null` outside of all sections. */
  id: string | null
  head: string
  topics: readonly string[]
  targets: UnitTarget[]
}

export interface UnitTarget {
  /** Of its figure, in the document. */
  id: string
  words: string
}

/** The same object for every duty of one provision. */
export function placeFinder(policies: readonly Policy[]): (policy: Policy, duty: Duty) => UnitPlace {
  const known = new Map(policies.map((policy) => [policy, new Map<string | null, UnitPlace>()]))
  return (policy, duty) => {
    const measure = policy.measures.find(({start, end}) => start <= duty.start && duty.start < end)
    const id = measure?.id ?? duty.section
    const places = known.get(policy)!
    const place = places.get(id) ?? toPlace(policy, id, measure)
    places.set(id, place)
    return place
  }
}

function toPlace(policy: Policy, id: string | null, measure: Measure | undefined): UnitPlace {
  const {start, end, head, topics} = measure ?? {start: 0, end: 0, head: '', topics: []}
  const title = id === null ? '' : sectionsById(policy.sections).get(id)?.title
  const targets = policy.figures.filter(
    ({start: at, value}) => value.status === 'target' && start <= at && at < end
  )
  return {
    policy,
    id,
    head: head || title || unitWords.noHead,
    topics,
    targets: targets.map((figure) => ({id: figure.id, words: targetWords(figure, policy)}))
  }
}

/** Neither a number and its unit nor two years are torn apart. */
function targetWords(figure: Figure, {metadata}: Policy): string {
  return keepUnits(figureWords(figure, metadata)).replace(' → ', '\u00a0→\u00a0')
}
