/** Responsible units, each time one is named. */
import {z} from 'zod'
import {dutyRow, id} from '../../../policy/contract.ts'
import {dutiesWords} from '../../../ui-strings/data/fact-tables.ts'
import {toPlaceIds} from '../data-source.ts'
import {defineTable} from '../define-table.ts'
import {corrected, link, said} from './shared-schemas.ts'

export const dutiesTable = defineTable({
  name: 'duties',
  row: z.object({document: id, id, ...dutyRow.shape, unit: said, asWritten: said, corrected, link}),
  words: dutiesWords,
  primaryKey: ['document', 'id'],
  foreignKeys: [
    {fields: ['document'], table: 'documents', to: ['id']},
    {fields: ['document', 'section'], table: 'sections', to: ['document', 'id']},
    {fields: ['document', 'measure'], table: 'measures', to: ['document', 'id']}
  ],
  toRows: ({documents, placeOf}) =>
    documents.flatMap(({policy, parsed: {duties}}) => {
      const ids = toPlaceIds(
        duties.map(({section}) => section),
        'd'
      )
      return duties.map((duty, index) => ({
        document: policy.id,
        id: ids[index]!,
        ...duty,
        corrected: duty.corrected ?? [],
        link: placeOf(policy.id, duty.section)
      }))
    })
})
