/** Doubts and repairs, in the order of the text. */
import {z} from 'zod'
import {id, messageRow} from '../../../policy/contract.ts'
import {sectionAt} from '../../../policy/section-at.ts'
import {messagesWords} from '../../../ui-strings/data/document-tables.ts'
import {toPlaceIds} from '../data-source.ts'
import {defineTable} from '../define-table.ts'
import {link} from './shared-schemas.ts'

export const messagesTable = defineTable({
  name: 'messages',
  row: z.object({document: id, id, ...messageRow.shape, section: id.nullable(), link}),
  words: messagesWords,
  primaryKey: ['document', 'id'],
  foreignKeys: [
    {fields: ['document'], table: 'documents', to: ['id']},
    {fields: ['document', 'section'], table: 'sections', to: ['document', 'id']}
  ],
  toRows: ({documents, addressOf}) =>
    documents.flatMap(({policy, parsed: {messages}}) => {
      const sections = messages.map(({start}) => sectionAt(policy.sections, start)?.id ?? null)
      const ids = toPlaceIds(sections, 'n')
      return messages.map((message, index) => ({
        document: policy.id,
        id: ids[index]!,
        ...message,
        section: sections[index] ?? null,
        link: addressOf(`/documents/${policy.id}/source/#L${message.line}`)
      }))
    })
})
