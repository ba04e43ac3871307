/** Figures: every quantitative statement. */
import {z} from 'zod'
import {figureRow, id} from '../../../policy/contract.ts'
import {figuresWords} from '../../../ui-strings/data/fact-tables.ts'
import {defineTable} from '../define-table.ts'
import {corrected, link, said, told} from './shared-schemas.ts'

const mayBeEmpty = {unit: told, indicator: told, strength: told, scope: told}

export const figuresTable = defineTable({
  name: 'figures',
  row: z.object({document: id, ...figureRow.shape, valueText: said, ...mayBeEmpty, corrected, link}),
  words: figuresWords,
  primaryKey: ['document', 'id'],
  foreignKeys: [
    {fields: ['document'], table: 'documents', to: ['id']},
    {fields: ['document', 'section'], table: 'sections', to: ['document', 'id']},
    {fields: ['document', 'measure'], table: 'measures', to: ['document', 'id']}
  ],
  toRows: ({documents, placeOf}) =>
    documents.flatMap(({policy, parsed}) =>
      parsed.figures.map((figure) => ({
        document: policy.id,
        ...figure,
        corrected: figure.corrected ?? [],
        link: placeOf(policy.id, figure.id)
      }))
    )
})
