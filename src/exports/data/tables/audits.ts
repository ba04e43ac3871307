/** Audits, under the ids they have on the page. */
import {z} from 'zod'
import {id} from '../../../policy/contract.ts'
import {audit} from '../../../policy/links-contract.ts'
import {auditLayout, documentOf} from '../../../render/audits/audit-address.ts'
import {isAttainment} from '../../../render/audits/audit-groups.ts'
import {auditsWords} from '../../../ui-strings/data/link-tables.ts'
import {defineTable} from '../define-table.ts'
import {link, told} from './shared-schemas.ts'

/** A plan and its result neither agree nor disagree: whoever counts verdicts must not count them. */
const verdict = audit.shape.verdict.nullable()

export const auditsTable = defineTable({
  name: 'audits',
  row: z.object({id, document: id, ...audit.shape, verdict, computed: told, working: told, link}),
  words: auditsWords,
  primaryKey: ['id'],
  foreignKeys: [{fields: ['document'], table: 'documents', to: ['id']}],
  toRows({links: {audits}, addressOf}) {
    const layout = auditLayout(audits)
    return audits.map((each) => ({
      id: layout.idOf(each),
      document: documentOf(each),
      ...each,
      verdict: isAttainment(each) ? null : each.verdict,
      link: addressOf(layout.hrefOf(each))
    }))
  }
})
