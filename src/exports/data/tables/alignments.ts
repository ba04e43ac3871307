/** Measures of an upper document and what answers them in a lower one. */
import {alignment} from '../../../policy/links-contract.ts'
import {alignmentsWords} from '../../../ui-strings/data/link-tables.ts'
import {defineTable} from '../define-table.ts'
import {linkedMeasure} from './shared-schemas.ts'

export const alignmentsTable = defineTable({
  name: 'alignments',
  row: alignment.extend({upper: linkedMeasure, lower: linkedMeasure}),
  words: alignmentsWords,
  primaryKey: ['upper.document', 'upper.measure', 'lower.document', 'lower.measure'],
  foreignKeys: [
    {fields: ['upper.document', 'upper.measure'], table: 'measures', to: ['document', 'id']},
    {fields: ['lower.document', 'lower.measure'], table: 'measures', to: ['document', 'id']}
  ],
  toRows: ({linked, placeOf}) =>
    linked.alignments.map(({upper, lower, ...rest}) => ({
      upper: {...upper, link: placeOf(upper.document, upper.measure)},
      lower: {...lower, link: placeOf(lower.document, lower.measure)},
      ...rest
    }))
})
