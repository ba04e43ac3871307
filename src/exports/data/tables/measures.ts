/** Measures with their words; their units are a table of their own. */
import {z} from 'zod'
import {readSlice} from '../../../policy/1-text/text.ts'
import {id, measureRow} from '../../../policy/contract.ts'
import {addressLabel} from '../../../render/address-label.ts'
import {measuresWords} from '../../../ui-strings/data/document-tables.ts'
import {defineTable} from '../define-table.ts'
import {corrected, link, said, told} from './shared-schemas.ts'

const own = measureRow.omit({duties: true}).shape

export const measuresTable = defineTable({
  name: 'measures',
  row: z.object({document: id, ...own, strength: told, label: told, text: said, corrected, link}),
  words: measuresWords,
  primaryKey: ['document', 'id'],
  foreignKeys: [
    {fields: ['document'], table: 'documents', to: ['id']},
    {fields: ['document', 'section'], table: 'sections', to: ['document', 'id']}
  ],
  toRows: ({documents, placeOf}) =>
    documents.flatMap(({policy, parsed}) =>
      parsed.measures.map((measure) => ({
        document: policy.id,
        ...measure,
        label: addressLabel(policy, measure.id),
        text: readSlice(policy.text, measure.start, measure.end).trim(),
        corrected: measure.corrected ?? [],
        link: placeOf(policy.id, measure.id)
      }))
    )
})
