/**
 * Where a source was mended, line by line: what was done there, how often, and which provision it belongs to.
 *
 *     第 37 行　三（一）1　字间的空格不读　8 处
 */
import {isRepair} from '../../policy/messages.ts'
import type {Policy} from '../../policy/policy.ts'
import {innermost} from './contents.ts'

export interface MendedLine {
  /** From 1, as in messages and as in the ids of the lines. */
  line: number
  /** Each reason once, with how often it holds. */
  reasons: {reason: string; places: number}[]
  /** The provision it stands in; `null` before the first one. */
  section: string | null
}

/** In the order of the source; a message about the file as a whole belongs to no line of it. */
export function toMendedLines({messages, sections}: Pick<Policy, 'messages' | 'sections'>): MendedLine[] {
  const repairs = messages.filter((message) => isRepair(message) && message.end > 0)
  return [...Map.groupBy(repairs, ({line}) => line)]
    .sort(([one], [other]) => one - other)
    .map(([line, same]) => ({
      line,
      reasons: [...Map.groupBy(same, ({reason}) => reason)].map(([reason, all]) => ({
        reason,
        places: all.length
      })),
      section: innermost(sections, same[0]!.start)?.id ?? null
    }))
}
