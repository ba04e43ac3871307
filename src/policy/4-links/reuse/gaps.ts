/**
 * What lies between two runs of a passage: changed words can be crossed, another paragraph on either side not.
 *
 *     甲  检测不合格的当场退回。⏎二、运力⏎老旧冷藏车油耗高、温度飘。⏎对车龄超过八年的冷藏车
 *     乙  检测不合格的当场退回。⏎二、车辆⏎全市在册冷藏车二百余台。⏎  对车龄超过八年的冷藏车
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two passages
 */
import {isWord, type Letters, lineBreak} from './letters.ts'
import type {Run} from './shared-runs.ts'

/** Tells whether two runs are parts of one passage: a paragraph put in or left out may lie between them. */
export function toCrossable(a: Letters, b: Letters): (previous: Run, next: Run) => boolean {
  return (previous, next) =>
    !holdsParagraph(a, previous.a + previous.length, next.a) ||
    !holdsParagraph(b, previous.b + previous.length, next.b)
}

/** So many signs next to a gap are looked at. */
const signs = 8

/** Tells whether words stand between two line breaks; signs next to the gap count as part of it. */
function holdsParagraph({codes}: Letters, start: number, end: number): boolean {
  let [from, to] = [start, end]
  while (from > 0 && start - from < signs && !isWord(codes[from - 1]!)) from--
  while (to < codes.length && to - end < signs && !isWord(codes[to]!)) to++
  let words = false
  let broken = false
  for (let at = from; at < to; at++) {
    if (codes[at] === lineBreak) {
      if (broken && words) return true
      broken = true
      words = false
    } else words ||= isWord(codes[at]!)
  }
  return false
}
