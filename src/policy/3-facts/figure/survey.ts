import type {Passage} from '../passages.ts'
import {findOutlook} from './outlook.ts'
import type {Senses} from './sections.ts'

/** What a document says once for all its figures. */
export interface Survey {
  /** Where a report turns to what is ahead, in the repaired text; `null` for other texts. */
  outlook: number | null
  senses: Senses
  /** What passages hand on to the next, as far as that was asked. */
  handed: Map<Passage, Governing | null>
}

/** A time that governs what comes after it. */
export interface Governing {
  year: number | null
  from: number | null
  span: boolean
  /** Said in this very sentence. */
  own: boolean
}

export function toSurvey(passages: readonly Passage[]): Survey {
  return {outlook: findOutlook(passages), senses: new Map(), handed: new Map()}
}
