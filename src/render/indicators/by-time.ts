import {ascending} from 'd3-array'
import type {Policy} from '../../policy/policy.ts'

/** Older documents first, those of unknown age last; two of one day as their ids sort. */
export function byTime(one: Policy, other: Policy): number {
  return ascending(toTime(one), toTime(other)) || ascending(one.id, other.id)
}

/** 2016-08-30; a plan of 2016—2020 without a date is of 2016. */
function toTime({metadata: {issued, printed, period}}: Policy): string {
  return issued ?? printed ?? (period ? String(period.start) : '9999')
}
