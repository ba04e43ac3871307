/** Places, each time one is named. */
import {z} from 'zod'
import {id, placeRow} from '../../../policy/contract.ts'
import {placesWords} from '../../../ui-strings/data/fact-tables.ts'
import {toPlaceIds} from '../data-source.ts'
import {defineTable} from '../define-table.ts'
import {corrected, link, said, told} from './shared-schemas.ts'

export const placesTable = defineTable({
  name: 'places',
  row: z.object({
    document: id,
    id,
    ...placeRow.shape,
    name: said,
    code: told,
    section: id.nullable(),
    corrected,
    link
  }),
  words: placesWords,
  primaryKey: ['document', 'id'],
  foreignKeys: [
    {fields: ['document'], table: 'documents', to: ['id']},
    {fields: ['document', 'section'], table: 'sections', to: ['document', 'id']}
  ],
  toRows: ({documents, placeOf}) =>
    documents.flatMap(({policy, parsed}) => {
      const sections = policy.places.map(({section}) => section)
      const ids = toPlaceIds(sections, 'p')
      return parsed.places.map((each, index) => ({
        document: policy.id,
        id: ids[index]!,
        ...each,
        section: sections[index] ?? null,
        corrected: each.corrected ?? [],
        link: placeOf(policy.id, sections[index] ?? null)
      }))
    })
})
