/**
 * Fact: a responsible unit.
 *
 *     （责任单位：各县〔区〕人民政府，市财政局、商务局）
 *                                         ^^^^^^   市商务局, resp
 *     （省商务厅牵头，合肥海关配合）
 *       ^^^^^^^^ lead   ^^^^^^^^ support
 */
import {z} from 'zod'
import {findBrackets} from '../1-text/brackets.ts'
import {defineFact} from './define-fact.ts'
import {readDutyBracket} from './duty/bracket.ts'
import {restoreUnits} from './duty/names.ts'

export const roles = ['lead', 'support', 'resp'] as const

export const duty = defineFact({
  name: 'duty',
  schema: z.object({
    /** Restored to its full name. */
    unit: z.string(),
    asWritten: z.string(),
    role: z.enum(roles),
    /** Which comma-separated group of its bracket it stands in, from 0. */
    group: z.int()
  }),
  *find(text, {document, lexicon}) {
    if (!/[（(]/.test(text)) return
    let read = 0
    for (const {start, end} of findBrackets(text)) {
      if (start < read) continue
      const bracket = readDutyBracket(text.slice(start + 1, end - 1))
      if (!bracket) continue
      read = end
      const from = start + 1
      if (bracket.lost) {
        yield {
          start: from,
          end: from + bracket.lost.length,
          doubt: `原文为“${bracket.lost}”，按“责${bracket.lost}”读`
        }
      }
      for (const unit of restoreUnits(bracket.units, document.metadata.region, lexicon)) {
        const {start, end, doubt, ...value} = unit
        if (doubt) yield {start: from + start, end: from + end, doubt}
        yield {start: from + start, end: from + end, value}
      }
    }
  }
})
