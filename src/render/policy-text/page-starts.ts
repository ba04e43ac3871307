/**
 * Where pages of the original begin in a text, for people who look a passage up in it.
 *
 *     　　到2025年，进出口总额达到[原件第 2 页]50亿元。
 */
import type {Policy} from '../../policy/policy.ts'

/** `first` … `last` begin at one place where all but the last have no words. */
export interface PageStart {
  at: number
  first: number
  last: number
}

/** Rising; none where the pages are not known. Pages behind the last word are left out. */
export function toPageStarts({hints, text}: Pick<Policy, 'hints' | 'text'>): PageStart[] {
  const starts: PageStart[] = []
  for (const [index, at] of (hints?.pages ?? []).entries()) {
    const before = starts.at(-1)
    if (before?.at === at) before.last = index + 1
    else if (at < text.source.length) starts.push({at, first: index + 1, last: index + 1})
  }
  return starts
}
