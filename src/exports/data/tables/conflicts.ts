/** Citations that do not go together. */
import {z} from 'zod'
import {id} from '../../../policy/contract.ts'
import {citationConflict} from '../../../policy/links-contract.ts'
import {conflictsWords} from '../../../ui-strings/data/link-tables.ts'
import {defineTable} from '../define-table.ts'
import {toOwnNames} from '../to-own-names.ts'

export const conflictsTable = defineTable({
  name: 'conflicts',
  row: z.object({id, ...citationConflict.shape}),
  words: conflictsWords,
  primaryKey: ['id'],
  toRows({linked: {conflicts}}) {
    const ids = toOwnNames(conflicts.map(({kind, subject}) => `${kind} ${subject}`))
    return conflicts.map((each, index) => ({id: ids[index]!, ...each}))
  }
})
