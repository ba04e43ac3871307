/** What two wordings of a passage have to do with each other, run by run. */
import type {Spot} from '../../2-tree/nodes.ts'
import type {Letters} from '../reuse/letters.ts'

export interface AlignedRun {
  kind: 'kept' | 'replaced' | 'dropped' | 'added'
  /** Places in the strings given; empty where something was added or dropped. */
  a: Spot
  b: Spot
}

/** A passage in letters; its runs count letters. */
export interface Reading {
  before: Letters
  after: Letters
  runs: AlignedRun[]
}
