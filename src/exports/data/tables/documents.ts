/** Documents: what the contract says of each, and where its text comes from. */
import {z} from 'zod'
import {documentRow} from '../../../policy/contract.ts'
import {documentsWords} from '../../../ui-strings/data/document-tables.ts'
import {defineTable} from '../define-table.ts'
import {link, said, told} from './shared-schemas.ts'

export const documentsTable = defineTable({
  name: 'documents',
  row: documentRow.extend({
    shortTitle: said,
    editorial: z.array(z.string()),
    characters: z.int().min(0),
    source: told,
    sourceUrl: told,
    received: z.iso.date().nullable(),
    sourceNote: told,
    editorialNote: told,
    link
  }),
  words: documentsWords,
  primaryKey: ['id'],
  toRows: ({documents, placeOf}) =>
    documents.map(({policy: {id, metadata, text}, parsed}) => ({
      ...parsed.document,
      shortTitle: metadata.shortTitle,
      editorial: [...metadata.editorial],
      characters: text.source.length,
      source: metadata.source?.name ?? null,
      sourceUrl: metadata.source?.url ?? null,
      received: metadata.source?.received ?? null,
      sourceNote: metadata.source?.note ?? null,
      editorialNote: metadata.note,
      link: placeOf(id, null)
    }))
})
