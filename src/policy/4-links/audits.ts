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
import {auditAttainment} from './audits/attainment.ts'
import {auditBases} from './audits/base.ts'
import {auditDates} from './audits/date.ts'
import {auditGrowth} from './audits/growth.ts'
import {auditNamedParts} from './audits/named-parts.ts'
import {auditPaths} from './audits/path.ts'
import {auditRepeats} from './audits/repeat.ts'
import {auditSetbacks} from './audits/setback.ts'
import {auditSums} from './audits/sum.ts'
import {auditUppers} from './audits/upper.ts'
import type {Audit, Pair} from './links.ts'

/** All audits: those of each document kind by kind, each kind in reading order, then those of several. */
export function auditPolicies(
  policies: readonly Policy[],
  pairs: readonly Pick<Pair, 'upper' | 'lower'>[],
  lexicon: Lexicon
): Audit[] {
  return [
    ...policies.flatMap((policy) => auditPolicy(policy, lexicon)),
    ...auditUppers(policies, pairs, lexicon)
  ]
}

function auditPolicy(policy: Policy, lexicon: Lexicon): Audit[] {
  const bases = auditBases(policy, lexicon)
  // A rate whose base is not printed is told by the base it leads back to, if another rate leads there, too.
  const rated = new Set(bases.flatMap(({figures}) => figures))
  const growth = auditGrowth([policy], lexicon).filter(
    ({verdict, figures}) => verdict !== 'not-assessable' || !rated.has(figures[0]!)
  )
  return [
    ...growth,
    ...bases,
    ...auditPaths(policy, lexicon),
    ...auditSums(policy, lexicon),
    ...auditNamedParts(policy),
    ...auditRepeats(policy, lexicon),
    ...auditAttainment(policy),
    ...auditSetbacks(policy, lexicon),
    ...auditDates(policy)
  ]
}
