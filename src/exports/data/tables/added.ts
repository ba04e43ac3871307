/** Measures of a lower document with nothing above. */
import {addedMeasure} from '../../../policy/links-contract.ts'
import {addedWords} from '../../../ui-strings/data/link-tables.ts'
import {defineTable} from '../define-table.ts'
import {linkedMeasure} from './shared-schemas.ts'

export const addedTable = defineTable({
  name: 'added',
  row: addedMeasure.extend({lower: linkedMeasure}),
  words: addedWords,
  primaryKey: ['lower.document', 'lower.measure', 'upper'],
  foreignKeys: [
    {fields: ['lower.document', 'lower.measure'], table: 'measures', to: ['document', 'id']},
    {fields: ['upper'], table: 'documents', to: ['id']}
  ],
  toRows: ({linked, placeOf}) =>
    linked.added.map(({lower, upper}) => ({
      lower: {...lower, link: placeOf(lower.document, lower.measure)},
      upper
    }))
})
