/** Sections, in the order of the text. */
import {z} from 'zod'
import {id, sectionRow} from '../../../policy/contract.ts'
import {addressLabel} from '../../../render/address-label.ts'
import {sectionsWords} from '../../../ui-strings/data/document-tables.ts'
import {defineTable} from '../define-table.ts'
import {link, told} from './shared-schemas.ts'

export const sectionsTable = defineTable({
  name: 'sections',
  row: z.object({document: id, ...sectionRow.shape, marker: told, heading: told, label: told, link}),
  words: sectionsWords,
  primaryKey: ['document', 'id'],
  foreignKeys: [
    {fields: ['document'], table: 'documents', to: ['id']},
    {fields: ['document', 'parent'], table: 'sections', to: ['document', 'id']}
  ],
  toRows: ({documents, placeOf}) =>
    documents.flatMap(({policy, parsed}) =>
      parsed.sections.map((section) => ({
        document: policy.id,
        ...section,
        label: addressLabel(policy, section.id),
        link: placeOf(policy.id, section.kind === 'title' ? null : section.id)
      }))
    )
})
