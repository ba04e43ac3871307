/**
 * Documents in time: by level of government, of each level the oldest first.
 */
import {levels, type Metadata, type Region} from '../../policy/metadata.ts'
import type {Policy} from '../../policy/policy.ts'
import {levelNames} from '../../ui-strings/regions.ts'
import {timelineWords} from '../../ui-strings/timeline.ts'
import type {TimelineRow} from '../charts/timeline.ts'
import {sortByTime} from '../sort-by-time.ts'

export interface TimelineDocument extends TimelineRow {
  policy: Policy
}

export function toTimelineRows(policies: readonly Policy[]): TimelineDocument[] {
  const sorted = sortByTime(policies)
  return [...levels, null].flatMap((level) =>
    sorted
      .filter(({metadata}) => (metadata.region?.level ?? null) === level)
      .map((policy) => toRow(policy, level))
  )
}

function toRow(policy: Policy, level: Region['level'] | null): TimelineDocument {
  const {shortTitle, issued, period} = policy.metadata
  return {
    policy,
    name: shortTitle,
    group: level ? levelNames[level] : timelineWords.noLevel,
    issued,
    period,
    missing: missingWords(policy.metadata)
  }
}

/** Only plans have years to be missing. */
function missingWords({kind, issued, period}: Metadata): string {
  const plans = kind === 'plan' || kind === 'implementation' || kind === 'measures'
  if (plans && !period) return issued ? timelineWords.noPeriod : timelineWords.nothing
  return issued ? '' : timelineWords.noDate
}

/** Has something to draw. */
export function isDated({issued, period}: TimelineRow): boolean {
  return issued !== null || period !== null
}
