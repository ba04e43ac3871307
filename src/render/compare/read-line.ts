/**
 * A stretch of a document in one line, with the place in the line of every place in the source.
 *
 *     6.积极承接产业转移。⏎　　将开发区作为……   →   6.积极承接产业转移。将开发区作为……
 */
import {toRepaired} from '../../policy/1-text/text.ts'
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Policy} from '../../policy/policy.ts'

export interface Line {
  words: string
  /** Where a place in the source stands in `words`. */
  at: (place: number) => number
}

/** Line breaks and the indents beside them are left out; a tab of a table is a space. */
export function readLine({text}: Policy, {start, end}: Spot): Line {
  const from = toRepaired(text, start)
  const slice = text.repaired.slice(from, toRepaired(text, end))
  const dropped = [...slice.matchAll(/^\s+|(?<!\s)\s*\n\s*|(?<!\s)\s+$/g)].map(({0: space, index}) => ({
    start: index,
    end: index + space.length
  }))
  return {
    words: slice.replace(/^\s+|(?<!\s)\s*\n\s*|(?<!\s)\s+$/g, '').replaceAll('\t', ' '),
    at: (place) => {
      const at = toRepaired(text, place) - from
      return dropped.reduce((left, gap) => left - Math.max(0, Math.min(at, gap.end) - gap.start), at)
    }
  }
}
