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
  let count = 0
  let at = 0
  for (const {b} of parts.toSorted((one, other) => one.b.start - other.b.start)) {
    if (b.end > at) count += readSlice(text, Math.max(at, b.start), b.end).replace(/\s/g, '').length
    at = Math.max(at, b.end)
  }
  return count
}
