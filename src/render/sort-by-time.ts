/**
 * Documents in the order they were written.
 *
 *     2016-08-30  2023-06-14  规划期 2026—2030  日期未载
 */
import {ascending} from 'd3-array'
import type {Metadata} from '../policy/metadata.ts'
import type {Policy} from '../policy/policy.ts'

/** Oldest first; without a date by the first year of the period, without either last, else as they come. */
export function sortByTime(policies: readonly Policy[]): Policy[] {
  return policies.toSorted((one, other) => ascending(toTime(one.metadata), toTime(other.metadata)))
}

function toTime({issued, period}: Metadata): string {
  return issued ?? (period ? `${period.start}` : '9999')
}
