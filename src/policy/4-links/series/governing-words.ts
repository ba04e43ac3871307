/**
 * The words a number stands under. In a list the verb is said once, before the first of its numbers.
 *
 *     生产安全事故起数、死亡人数分别下降4%、4.5%
 *                                    ^^^^      ^^^^ falls too
 */
import {matchesOf} from '../../1-text/matches.ts'
import type {Figure, Policy} from '../../policy.ts'

/** Not 增加值, 增值税. */
const direction = /增(?!加?值)|提高|升|涨|扩大|翻|降|减/g

const furthest = 120

/** The words of the figure; where they do not say which way it goes, with the clause before that does. */
export function governingWords(figure: Figure, policy: Pick<Policy, 'text'>): string {
  const {quote} = figure
  if (quote.search(direction) >= 0) return quote
  const before = sentenceBefore(figure, policy)
  const last = matchesOf(before, direction).at(-1)
  if (!last) return quote
  const from = Math.max(...['，', ',', '、', '；', ';'].map((mark) => before.lastIndexOf(mark, last.index)))
  return before.slice(from + 1) + quote
}

/** The sentence, or the cell of a table, as far as it stands before the figure. */
export function sentenceBefore({start}: Figure, {text}: Pick<Policy, 'text'>): string {
  const before = text.source.slice(Math.max(0, start - furthest), start)
  return /[^。！？!?\n\t]*$/.exec(before)![0]
}
