/**
 * A document once it is read: everything the later steps and the pages may ask of it.
 */
import type {PolicyText} from './1-text/text.ts'
import type {Root, Section} from './2-tree/nodes.ts'
import type {Facts} from './3-facts/index.ts'
import type {Measure} from './3-facts/measure.ts'
import type {Corrections} from './corrections.ts'
import type {Message} from './messages.ts'
import type {Metadata} from './metadata.ts'
import type {Hints} from './original.ts'

export type Figure = Facts['figures'][number] & {
  /** f1, f2 … in reading order. */
  id: string
}
export type Duty = Facts['duties'][number]
export type Citation = Facts['citations'][number]
export type Masked = Facts['masked'][number]
export type Place = Facts['places'][number]

export interface Policy extends Omit<Facts, 'figures'> {
  id: string
  metadata: Metadata
  text: PolicyText
  tree: Root
  /** Every section, in reading order. */
  sections: Section[]
  measures: Measure[]
  figures: Figure[]
  messages: Message[]
  /** What became of people's corrections, where there are any. */
  corrections?: Corrections
  /** What the file it was made from shows of the text, where that is known and still holds. */
  hints?: Hints
}
