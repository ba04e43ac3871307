/** Measures of an upper document that a lower one does not take up. */
import {silentMeasure} from '../../../policy/links-contract.ts'
import {silentWords} from '../../../ui-strings/data/link-tables.ts'
import {defineTable} from '../define-table.ts'
import {linkedMeasure} from './shared-schemas.ts'

export const silentTable = defineTable({
  name: 'silent',
  row: silentMeasure.extend({upper: linkedMeasure}),
  words: silentWords,
  primaryKey: ['upper.document', 'upper.measure', 'lower'],
  foreignKeys: [
    {fields: ['upper.document', 'upper.measure'], table: 'measures', to: ['document', 'id']},
    {fields: ['lower'], table: 'documents', to: ['id']}
  ],
  toRows: ({linked, placeOf}) =>
    linked.silent.map(({upper, lower}) => ({
      upper: {...upper, link: placeOf(upper.document, upper.measure)},
      lower
    }))
})
