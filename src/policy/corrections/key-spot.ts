import type {Spot} from '../2-tree/nodes.ts'
import type {Policy} from '../policy.ts'

export type CorrectedFact = Policy['figures' | 'duties' | 'citations' | 'places' | 'masked'][number]

/** A sentence may give several figures: what tells one from the others is where its value is printed. */
export function keySpot(fact: CorrectedFact): Spot {
  if (fact.kind !== 'figure') return fact
  return {start: fact.value.valueStart, end: fact.value.valueEnd}
}
