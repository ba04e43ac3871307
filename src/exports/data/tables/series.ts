/** The numbers of each indicator, and which of them stand on one axis. */
import {z} from 'zod'
import {id} from '../../../policy/contract.ts'
import {basis, indicatorSeries, type LinkedDocuments} from '../../../policy/links-contract.ts'
import {seriesWords} from '../../../ui-strings/data/link-tables.ts'
import {defineTable} from '../define-table.ts'
import {link, told} from './shared-schemas.ts'

export const seriesTable = defineTable({
  name: 'series',
  row: z.object({
    indicator: indicatorSeries.shape.indicator,
    document: id,
    figure: id,
    group: z.int().min(0).nullable(),
    first: id.nullable(),
    unit: told,
    basis: basis.extend({measure: told, prices: told, scope: told}).nullable(),
    comparable: z.boolean().nullable(),
    link
  }),
  words: seriesWords,
  primaryKey: ['indicator', 'document', 'figure'],
  foreignKeys: [
    {fields: ['indicator'], table: 'indicators', to: ['indicator']},
    {fields: ['document', 'figure'], table: 'figures', to: ['document', 'id']}
  ],
  toRows: ({linked, placeOf}) =>
    linked.series.flatMap((series) => {
      const groupOf = toGroups(series)
      return series.figures.map(({document, figure}) => ({
        indicator: series.indicator,
        document,
        figure,
        ...(groupOf.get(`${document}#${figure}`) ?? noGroup),
        link: placeOf(document, figure)
      }))
    })
})

type Series = LinkedDocuments['series'][number]
const noGroup = {group: null, first: null, unit: null, basis: null, comparable: null}

/** The group of each figure that is in one, by `document#f12`; what is said again is in the group of the first. */
function toGroups({groups}: Series) {
  return new Map(
    groups.flatMap(({unit, basis, comparable, figures}, group) =>
      figures.flatMap(({document, figure: first, places}) =>
        places.map((place) => [`${document}#${place}`, {group, first, unit, basis, comparable}] as const)
      )
    )
  )
}
