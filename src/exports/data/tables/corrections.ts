/** What people corrected: each field with what was read and what holds now. */
import {z} from 'zod'
import {correctionRow, id} from '../../../policy/contract.ts'
import {sectionAt} from '../../../policy/section-at.ts'
import {correctionsWords} from '../../../ui-strings/data/fact-tables.ts'
import {toPlaceIds} from '../data-source.ts'
import {defineTable} from '../define-table.ts'
import {link, said, told} from './shared-schemas.ts'

/** Values of any kind, as JSON: a table has one type a column. */
const values = {was: said, now: said}

export const correctionsTable = defineTable({
  name: 'corrections',
  row: z.object({
    ...{document: id, id},
    ...correctionRow.shape,
    ...{quote: told, field: told, who: told, why: told},
    ...values,
    section: id.nullable(),
    link
  }),
  words: correctionsWords,
  primaryKey: ['document', 'id'],
  foreignKeys: [
    {fields: ['document'], table: 'documents', to: ['id']},
    {fields: ['document', 'section'], table: 'sections', to: ['document', 'id']}
  ],
  toRows: ({documents, placeOf}) =>
    documents.flatMap(({policy, parsed: {corrections = []}}) => {
      const sections = corrections.map(({start}) => sectionAt(policy.sections, start)?.id ?? null)
      const ids = toPlaceIds(sections, 'k')
      return corrections.map((correction, index) => ({
        ...correction,
        document: policy.id,
        id: ids[index]!,
        was: toJson(correction.was),
        now: toJson(correction.now),
        section: sections[index] ?? null,
        link: placeOf(policy.id, sections[index] ?? null)
      }))
    })
})

/** What was not read is null here, also where a fact has an empty string for it. */
function toJson(value: unknown): string {
  return JSON.stringify(value === '' ? null : value)
}
