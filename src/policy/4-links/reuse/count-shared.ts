/**
 * How much of a document stands in another to the letter.
 *
 *     狠抓政策落实，切实解决面临的各种困难。⏎从战略机遇看，
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^   layout does not count, no place counts twice
 */
import {type PolicyText, readSlice} from '../../1-text/text.ts'
import type {Match} from '../links.ts'

/** Characters of `text`, the document that is `b` in the matches; layout is not counted. */
export function countShared(text: PolicyText, parts: readonly Match[]): number {
  return countSharedEach(text, [parts])[0]!
}

/** For each list on its own: a character in several counts with the first, so that the counts add up. */
export function countSharedEach(text: PolicyText, lists: readonly (readonly Match[])[]): number[] {
  const counts = lists.map(() => 0)
  const spots = lists.flatMap((parts, list) => parts.map(({b: {start, end}}) => ({start, end, list})))
  let at = 0
  for (const {start, end, list} of spots.sort((one, other) => one.start - other.start)) {
    if (end > at) counts[list]! += readSlice(text, Math.max(at, start), end).replace(/\s/g, '').length
    at = Math.max(at, end)
  }
  return counts
}
