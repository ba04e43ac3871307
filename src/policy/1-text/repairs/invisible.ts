/**
 * Repair: signs that take no room and say nothing, or turn round the words beside them.
 *
 *     加快<U+200B>推进   优惠<U+00AD>政策   投资<U+202E>001亿元
 *         ^^^^^^^^           ^^^^^^^^          ^^^^^^^^
 */
import {matchesOf} from '../matches.ts'
import type {Repair} from '../text.ts'
import {codeOf, unseenRuns} from '../unseen.ts'

export const invisibleSigns: Repair = {
  name: 'invisible',
  *find(text) {
    for (const {0: run, index} of matchesOf(text, unseenRuns())) {
      const count = [...run].length
      yield {
        start: index,
        end: index + run.length,
        value: '',
        reason: `看不见的字符 ${codeOf(run)}${count > 1 ? ` 等 ${count} 个` : ''}不读`
      }
    }
  }
}
