/** Documents that are cited and not in the collection. */
import {z} from 'zod'
import {id} from '../../../policy/contract.ts'
import {missingDocument} from '../../../policy/links-contract.ts'
import {missingWords} from '../../../ui-strings/data/link-tables.ts'
import {defineTable} from '../define-table.ts'
import {toOwnNames} from '../to-own-names.ts'
import {told} from './shared-schemas.ts'

export const missingTable = defineTable({
  name: 'missing',
  row: z.object({id, ...missingDocument.shape, title: told}),
  words: missingWords,
  primaryKey: ['id'],
  toRows({linked: {missing}}) {
    const ids = toOwnNames(missing.map(({docNumber, title}) => docNumber ?? title))
    return missing.map((each, index) => ({id: ids[index]!, ...each}))
  }
})
