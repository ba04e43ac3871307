/**
 * Audits: the arithmetic of the documents done again, with the working shown.
 *
 *     文中写 年均增长25%，按首末值计算为 25.99%      (2.16 / 1.08)^(1/3) − 1
 *
 * Nothing is called wrong: what holds once the printed digits' rounding or 以上, 突破, 左右 is allowed for is
 * within tolerance; what cannot be worked out says why.
 */
import type {Lexicon} from '../lexicon.ts'
import type {Policy} from '../policy.ts'
import {auditGrowth} from './audits/growth.ts'
import type {Audit} from './links.ts'

/** All audits, kind by kind, each in reading order. */
export function auditPolicies(policies: readonly Policy[], lexicon: Lexicon): Audit[] {
  return auditGrowth(policies, lexicon)
}
