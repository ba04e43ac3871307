/**
 * Every document with the others it can be held against: what a reader chooses two documents from.
 *
 *              金昌报告        中卫方案
 *     甘肃规划  接 13 条 同 17%  主题 14
 *     金昌报告                 主题 9
 */
import {sortByStanding} from '../../policy/4-links/kinship.ts'
import type {Policy} from '../../policy/policy.ts'
import {compareWords} from '../../ui-strings/compare.ts'
import {toCoverage} from './compare-coverage.ts'
import {type Comparison, toKey} from './compare-pairs.ts'
import {toTopicRows} from './compare-topics.ts'

export interface Choice {
  other: Policy
  href: string
  /** 接 13 条, 同 17%; what there is otherwise. */
  words: string[]
  /** They have neither measures nor passages in common. */
  faint: boolean
}

export interface ChoiceRow {
  policy: Policy
  /** By place in the list of documents; `null` for itself and where there is no page. */
  choices: (Choice | null)[]
}

export interface ChoiceGroup {
  region: string
  rows: ChoiceRow[]
}

/** More documents than this are no table but lists, one for each document. */
export const mostColumns = 12

/** Upper documents before lower ones, older before newer; every pair is in both of its rows. */
export function toChoiceRows(policies: readonly Policy[], comparisons: readonly Comparison[]): ChoiceRow[] {
  const standing = sortByStanding(policies)
  const known = new Map(comparisons.map((each) => [toKey(each.upper.id, each.lower.id), each]))
  return standing.map((policy) => ({
    policy,
    choices: standing.map((other) => {
      const comparison = known.get(toKey(policy.id, other.id))
      return comparison && other !== policy ? toChoice(other, comparison) : null
    })
  }))
}

/** By province, in the order of the rows; a document without a region in a group of its own. */
export function toChoiceGroups(
  rows: readonly ChoiceRow[],
  provinces: ReadonlyMap<string, string>
): ChoiceGroup[] {
  const groups = Map.groupBy(rows, ({policy: {metadata}}) => {
    const {region} = metadata
    if (!region) return compareWords.noRegion
    return provinces.get(`${region.code.slice(0, 2)}0000`) ?? region.name
  })
  return [...groups].map(([region, rows]) => ({region, rows}))
}

function toChoice(other: Policy, comparison: Comparison): Choice {
  const {upper, lower, exact, share} = comparison
  const taken = toCoverage(comparison)?.taken ?? 0
  const words = [
    ...(taken > 0 ? [compareWords.chooseTaken(taken)] : []),
    ...(exact > 0 ? [compareWords.chooseShare(compareWords.percent(share))] : [])
  ]
  return {
    other,
    href: `/compare/${upper.id}/${lower.id}/`,
    words: words.length > 0 ? words : [compareWords.chooseTopics(toTopicRows(comparison).length)],
    faint: words.length === 0
  }
}
