/**
 * One table of all targets, or one for each document where one would be too long to find anything in.
 */
import type {Policy} from '../../policy/policy.ts'
import {type TargetGroup, toTargetGroups} from './target-groups.ts'
import type {TargetRow} from './target-rows.ts'

/** Rows of the longest table that holds all documents. */
export const mostRows = 300

export interface TargetSection {
  /** `null`: all documents together. */
  policy: Policy | null
  groups: TargetGroup[]
  rows: number
}

export function toTargetSections(rows: readonly TargetRow[], most = mostRows): TargetSection[] {
  if (rows.length === 0) return []
  if (rows.length <= most) return [{policy: null, groups: toTargetGroups(rows), rows: rows.length}]
  return [...Map.groupBy(rows, ({policy}) => policy)].map(([policy, own]) => ({
    policy,
    // The head above the table names the document.
    groups: toTargetGroups(own).map((group) => ({...group, of: ''})),
    rows: own.length
  }))
}
