/**
 * The words of a figure that are marked.
 *
 *     全市进出口总额达到2.16亿美元以上
 *                     ^^^^^^^^^^^^
 */
import {type PolicyText, toRepaired, toSource} from '../../policy/1-text/text.ts'
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Figure} from '../../policy/policy.ts'
import {comparatorEnds} from '../../ui-strings.ts'

/** Value, unit and 以上: never the whole quote, which may hold a clause before them. */
export function figureSpot(text: PolicyText, {value}: Figure): Spot {
  const start = toRepaired(text, value.valueStart)
  let end = Math.max(toRepaired(text, value.valueEnd), start + 1)
  end = pass(text.repaired, end, [value.unit, value.unit.replace(/\/.*/, '')])
  if (value.comparator !== '=') end = pass(text.repaired, end, comparatorEnds)
  return toSource(text, start, end)
}

/** The place after the first of `words` that stands at `at`, spaces aside; `at` where none does. */
function pass(text: string, at: number, words: readonly string[]): number {
  const from = text[at] === ' ' ? at + 1 : at
  const found = words.find((word) => word && text.startsWith(word, from))
  return found ? from + found.length : at
}
