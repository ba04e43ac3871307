/** Citations, with the document of the collection that each of them means, where one is found. */
import {z} from 'zod'
import {citationRow, id} from '../../../policy/contract.ts'
import {citationsWords} from '../../../ui-strings/data/fact-tables.ts'
import {toPlaceIds} from '../data-source.ts'
import {defineTable} from '../define-table.ts'
import {corrected, link, told} from './shared-schemas.ts'

const mayBeEmpty = {title: told, docNumber: told, shortName: told, issuer: told, article: told}
const resolved = {
  section: id.nullable(),
  to: id.nullable(),
  toSection: id.nullable(),
  candidates: z.array(id)
}

export const citationsTable = defineTable({
  name: 'citations',
  row: z.object({document: id, id, ...citationRow.shape, ...mayBeEmpty, ...resolved, corrected, link}),
  words: citationsWords,
  primaryKey: ['document', 'id'],
  foreignKeys: [
    {fields: ['document'], table: 'documents', to: ['id']},
    {fields: ['document', 'section'], table: 'sections', to: ['document', 'id']},
    {fields: ['to'], table: 'documents', to: ['id']},
    {fields: ['to', 'toSection'], table: 'sections', to: ['document', 'id']}
  ],
  toRows({documents, linked, placeOf}) {
    const found = new Map(linked.citations.map((each) => [keyOf(each), each]))
    const open = new Map(linked.ambiguous.map((each) => [keyOf(each), each.candidates]))
    return documents.flatMap(({policy, parsed}) => {
      const sections = policy.citations.map(({section}) => section)
      const ids = toPlaceIds(sections, 'c')
      return parsed.citations.map((citation, index) => {
        const key = keyOf({from: policy.id, ...citation})
        return {
          document: policy.id,
          id: ids[index]!,
          ...citation,
          section: sections[index] ?? null,
          to: found.get(key)?.to ?? null,
          toSection: found.get(key)?.section ?? null,
          candidates: open.get(key) ?? [],
          corrected: citation.corrected ?? [],
          link: placeOf(policy.id, sections[index] ?? null)
        }
      })
    })
  }
})

function keyOf({from, start, end}: {from: string; start: number; end: number}): string {
  return `${from} ${start} ${end}`
}
