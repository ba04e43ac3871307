/**
 * Repair: paragraphs that were cut into lines, or by the end of a page.
 *
 *     总额从2022年的35亿元增长到2027年的70亿⏎⏎元，年均增长
 *                                           ^^
 *     智能制造是制造强国建设的主攻方向，其发展程度直接关⏎
 *     乎我国制造业质量水平。发展智能制造对于巩固实体经济根⏎
 *                                                       ^
 *
 * A line break is only taken for such a cut with evidence: one of the two readings in unwrap/. A text whose
 * lines are paragraphs comes through untouched, even where one of them lost its final stop.
 */
import {toLines} from '../lines.ts'
import type {Repair} from '../text.ts'
import {findPageCuts} from './unwrap/page-cuts.ts'
import {findWraps} from './unwrap/wraps.ts'

export const unwrap: Repair = {
  name: 'unwrap',
  *find(text) {
    const lines = toLines(text)
    for (const {line, next} of findWraps(lines) ?? findPageCuts(lines)) {
      // Two Latin words or numbers stay apart, as they were by the break.
      const apart =
        /[\x21-\x7e]$/.test(line.text) && /^[A-Za-z]/.test(next.text) && /[A-Za-z]$/.test(line.text)
      yield {
        start: line.end,
        end: next.start,
        value: apart ? ' ' : '',
        reason: `断开的一段，接上读：“…${line.text.slice(-4)}｜${next.text.slice(0, 4)}…”`
      }
    }
  }
}
