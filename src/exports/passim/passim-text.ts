/**
 * A document as passim is to compare it: as it is read, without its frame and without what names somebody.
 *
 *     read    扩大出口。（责任单位：市商务局、市财政局）推进
 *     passim  扩大出口。（责任单位：                    ）推进
 *
 * Blanks have the length of what they stand for, so that a place in it is the same place in the repaired text.
 */
import {toRepaired} from '../../policy/1-text/text.ts'
import {toReuseDocument} from '../../policy/4-links/index.ts'
import type {Policy} from '../../policy/policy.ts'

export function toPassimText(policy: Policy): string {
  const {text, names = []} = toReuseDocument(policy)
  const pieces: string[] = []
  let at = 0
  for (const {start, end} of names.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(at, toRepaired(text, start))
    const to = toRepaired(text, end)
    if (to <= from) continue
    pieces.push(text.repaired.slice(at, from), text.repaired.slice(from, to).replaceAll(/[^\n\r]/g, ' '))
    at = to
  }
  return [...pieces, text.repaired.slice(at)].join('').toWellFormed()
}
