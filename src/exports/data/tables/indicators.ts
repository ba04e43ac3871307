/** Indicators: how many numbers there are of each, and what keeps them apart. */
import {z} from 'zod'
import {indicatorSeries} from '../../../policy/links-contract.ts'
import {indicatorsWords} from '../../../ui-strings/data/link-tables.ts'
import {defineTable} from '../define-table.ts'

const count = z.int().min(0)

export const indicatorsTable = defineTable({
  name: 'indicators',
  row: indicatorSeries.pick({indicator: true, listed: true}).extend({
    figures: count,
    groups: count,
    reasons: indicatorSeries.shape.reasons
  }),
  words: indicatorsWords,
  primaryKey: ['indicator'],
  toRows: ({linked}) =>
    linked.series.map(({indicator, listed, figures, groups, reasons}) => ({
      indicator,
      listed,
      figures: figures.length,
      groups: groups.length,
      reasons
    }))
})
