/** Passages that two documents share. */
import type {z} from 'zod'
import {readSlice} from '../../../policy/1-text/text.ts'
import {documentSpot, reusedPassage} from '../../../policy/links-contract.ts'
import {sectionAt} from '../../../policy/section-at.ts'
import {reuseWords} from '../../../ui-strings/data/link-tables.ts'
import type {DataSource} from '../data-source.ts'
import {defineTable} from '../define-table.ts'
import {link, told} from './shared-schemas.ts'

const passage = documentSpot.extend({quote: told, link})

export const reuseTable = defineTable({
  name: 'reuse',
  row: reusedPassage.extend({a: passage, b: passage}),
  words: reuseWords,
  primaryKey: ['a.document', 'a.start', 'b.document', 'b.start'],
  foreignKeys: [
    {fields: ['a.document'], table: 'documents', to: ['id']},
    {fields: ['b.document'], table: 'documents', to: ['id']}
  ],
  toRows: (source) =>
    source.linked.reuse.map(({a, b, ...rest}) => ({
      a: toPassage(a, source),
      b: toPassage(b, source),
      ...rest
    }))
})

function toPassage(
  spot: z.output<typeof documentSpot>,
  {policyOf, placeOf}: DataSource
): z.output<typeof passage> {
  const policy = policyOf(spot.document)
  const section = policy && sectionAt(policy.sections, spot.start)
  const quote = policy ? readSlice(policy.text, spot.start, spot.end).trim() : null
  return {...spot, quote, link: placeOf(spot.document, section?.id ?? null)}
}
