import type {Spot} from '../2-tree/nodes.ts'

/** What people may correct; `correctable` says which fields of each. */
export const correctableKinds = ['figure', 'duty', 'citation', 'place', 'masked', 'measure'] as const
export type CorrectableKind = (typeof correctableKinds)[number]

/** A correction that was made, at the place of its fact in the source. */
export interface AppliedCorrection extends Spot {
  kind: CorrectableKind
  /** The words it is anchored by, as they are read. */
  quote: string
  action: 'set' | 'remove' | 'add'
  /** `null` where the whole fact was removed or added. */
  field: string | null
  /** What the program read, and what holds now; the whole value of a fact that was removed or added. */
  was: unknown
  now: unknown
  who: string
  why: string
  day: string | null
}
