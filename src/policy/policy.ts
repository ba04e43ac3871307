/**
 * A document once it is read: everything the later steps and the pages may ask of it.
 */
import type {z} from 'zod'
import type {PolicyText} from './1-text/text.ts'
import type {Root, Section, Spot} from './2-tree/nodes.ts'
import type {citation} from './3-facts/citation.ts'
import type {Fact} from './3-facts/define-fact.ts'
import type {duty} from './3-facts/duty.ts'
import type {FigureValue} from './3-facts/figure/value.ts'
import type {masked} from './3-facts/masked.ts'
import type {Measure} from './3-facts/measure.ts'
import type {Metadata} from './metadata.ts'

export type Figure = Fact<'figure', FigureValue> & {
  /** f1, f2 … in reading order. */
  id: string
}
export type Duty = Fact<'duty', z.output<typeof duty.schema>>
export type Citation = Fact<'citation', z.output<typeof citation.schema>>
export type Masked = Fact<'masked', z.output<typeof masked.schema>>

export interface Message extends Spot {
  /** `text:private-use`, `tree:numbering`, `facts:figure` … */
  rule: string
  reason: string
  /** `info`: a repair that was made; `warning`: a doubt; `error`: the document cannot be published. */
  severity: 'info' | 'warning' | 'error'
  line: number
  column: number
}

export interface Policy {
  id: string
  metadata: Metadata
  text: PolicyText
  tree: Root
  /** Every section, in reading order. */
  sections: Section[]
  measures: Measure[]
  figures: Figure[]
  duties: Duty[]
  citations: Citation[]
  masked: Masked[]
  messages: Message[]
}
