/**
 * What else was mended in the collection: of each kind of mending the first place, as received and as read.
 *
 *     累计实际利用外资8‹U+E010›6亿美元        U+E010 struck out, . in its place
 */
import type {ElementContent} from 'hast'
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Message} from '../../policy/messages.ts'
import {isRepair} from '../../policy/messages.ts'
import type {Policy} from '../../policy/policy.ts'
import {renderStretch} from '../policy-text/source.ts'

export interface RepairExample {
  policy: Policy
  message: Message
  stretch: ElementContent[]
  /** Places of this kind in all documents. */
  places: number
}

/** Characters shown on either side. */
const around = 8

/** The most frequent kinds first; those that `shown` has are left out. */
export function toRepairExamples(
  policies: readonly Policy[],
  shown: {policy: Policy; spot: Spot} | null,
  most = 4
): RepairExample[] {
  const repairs = policies.flatMap((policy) =>
    policy.messages.filter(isRepair).map((message) => ({policy, message}))
  )
  const known = new Set(
    repairs
      .filter(({policy, message}) => policy === shown?.policy && isWithin(message, shown.spot))
      .map(({message}) => message.rule)
  )
  return [...Map.groupBy(repairs, ({message}) => message.rule)]
    .filter(([rule]) => !known.has(rule))
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, most)
    .map(([, all]) => {
      const {policy, message} = all[0]!
      return {
        policy,
        message,
        stretch: renderStretch(policy.text, toStretch(policy, message)),
        places: all.length
      }
    })
}

/** What was mended in one place, each kind once. */
export function repairReasons({messages}: Policy, spot: Spot): string[] {
  const inside = messages.filter((message) => isRepair(message) && isWithin(message, spot))
  return [...new Map(inside.map(({rule, reason}) => [rule, reason])).values()]
}

function isWithin({start}: Spot, spot: Spot): boolean {
  return start >= spot.start && start < spot.end
}

/** A few characters of the same line before and after it. */
function toStretch({text: {source}}: Policy, {start, end}: Spot): Spot {
  const before = source.slice(Math.max(0, start - around), start)
  const after = source.slice(end, end + around)
  const indent = /^(?:.*\n)?\s*/s.exec(before)![0].length
  return {
    start: start - before.length + indent,
    end: end + (after.includes('\n') ? after.indexOf('\n') : after.length)
  }
}
