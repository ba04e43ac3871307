/** Audits, under the ids they have on the page. */
import {z} from 'zod'
import {id} from '../../../policy/contract.ts'
import {audit} from '../../../policy/links-contract.ts'
import {auditLayout, documentOf} from '../../../render/audits/audit-address.ts'
import {auditsWords} from '../../../ui-strings/data/link-tables.ts'
import {defineTable} from '../define-table.ts'
import {link, told} from './shared-schemas.ts'

export const auditsTable = defineTable({
  name: 'audits',
  row: z.object({id, document: id, ...audit.shape, computed: told, working: told, link}),
  words: auditsWords,
  primaryKey: ['id'],
  foreignKeys: [{fields: ['document'], table: 'documents', to: ['id']}],
  toRows({links: {audits}, addressOf}) {
    const layout = auditLayout(audits)
    return audits.map((each) => ({
      id: layout.idOf(each),
      document: documentOf(each),
      ...each,
      link: addressOf(layout.hrefOf(each))
    }))
  }
})
