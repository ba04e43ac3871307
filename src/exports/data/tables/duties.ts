/** Responsible units, each time one is named. */
import {z} from 'zod'
import {dutyRow, id} from '../../../policy/contract.ts'
import {unitHref} from '../../../render/units/unit-identity.ts'
import {dutiesWords} from '../../../ui-strings/data/fact-tables.ts'
import {toPlaceIds} from '../data-source.ts'
import {defineTable} from '../define-table.ts'
import {corrected, link, said} from './shared-schemas.ts'

const names = {unit: said, asWritten: said}
const office = z.object({name: said, address: said, link})

export const dutiesTable = defineTable({
  name: 'duties',
  row: z.object({document: id, id, ...dutyRow.shape, ...names, office, corrected, link}),
  words: dutiesWords,
  primaryKey: ['document', 'id'],
  foreignKeys: [
    {fields: ['document'], table: 'documents', to: ['id']},
    {fields: ['document', 'section'], table: 'sections', to: ['document', 'id']},
    {fields: ['document', 'measure'], table: 'measures', to: ['document', 'id']}
  ],
  toRows: ({documents, unitOf, addressOf, placeOf}) =>
    documents.flatMap(({policy, parsed: {duties}}) => {
      const ids = toPlaceIds(
        duties.map(({section}) => section),
        'd'
      )
      return duties.map((duty, index) => {
        const {name, address} = unitOf(duty.unit, policy)
        return {
          document: policy.id,
          id: ids[index]!,
          ...duty,
          office: {name, address, link: addressOf(unitHref(address))},
          corrected: duty.corrected ?? [],
          link: placeOf(policy.id, duty.section)
        }
      })
    })
})
