/** Words and digits struck out before publication. */
import {z} from 'zod'
import {id, maskedRow} from '../../../policy/contract.ts'
import {maskedWordsOfTable} from '../../../ui-strings/data/fact-tables.ts'
import {toPlaceIds} from '../data-source.ts'
import {defineTable} from '../define-table.ts'
import {corrected, link, told} from './shared-schemas.ts'

export const maskedTable = defineTable({
  name: 'masked',
  row: z.object({
    document: id,
    id,
    ...maskedRow.shape,
    digits: told,
    section: id.nullable(),
    corrected,
    link
  }),
  words: maskedWordsOfTable,
  primaryKey: ['document', 'id'],
  foreignKeys: [
    {fields: ['document'], table: 'documents', to: ['id']},
    {fields: ['document', 'section'], table: 'sections', to: ['document', 'id']}
  ],
  toRows: ({documents, placeOf}) =>
    documents.flatMap(({policy, parsed}) => {
      const sections = policy.masked.map(({section}) => section)
      const ids = toPlaceIds(sections, 'm')
      return parsed.masked.map((each, index) => ({
        document: policy.id,
        id: ids[index]!,
        ...each,
        section: sections[index] ?? null,
        corrected: each.corrected ?? [],
        link: placeOf(policy.id, sections[index] ?? null)
      }))
    })
})
