/**
 * Where a report of one year looks back on several: what is counted there is counted over all of them.
 *
 *     五年来，我们不断增进民生福祉。……城镇新增就业265.15万人。刚刚过去的2025年，城镇新增就业54.58万人。
 *     ^^^^^^ on                                                ^^^^^^^^^^ off
 */
import {matchesOf} from '../../1-text/matches.ts'
import type {Figure, Policy} from '../../policy.ts'

const turns =
  /(?<on>五年来|这五年|五年间|过去(?:的)?五年|“十[一二三四五]五”(?:时期(?:是|，)|期间，|以来，))|过去(?:的)?一年|一年来|刚刚过去|今年|20\d\d年(?:的?工作|，)/g

interface Turn {
  at: number
  on: boolean
}

const known = new WeakMap<object, Turn[]>()

/** Tells whether the last turn before a figure, in its section, is to several years. */
export function isInRecap({start}: Figure, policy: Pick<Policy, 'text' | 'sections'>): boolean {
  const turns = known.get(policy.text) ?? findTurns(policy)
  known.set(policy.text, turns)
  let [low, high] = [0, turns.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (turns[middle]!.at <= start) low = middle + 1
    else high = middle
  }
  return turns[low - 1]?.on ?? false
}

/** A heading turns back to the year of the report. */
function findTurns({text, sections}: Pick<Policy, 'text' | 'sections'>): Turn[] {
  const heads = sections.map(({start}) => ({at: start, on: false}))
  const words = matchesOf(text.source, turns).map(({index, groups}) => ({
    at: index,
    on: groups!['on'] !== undefined
  }))
  return [...heads, ...words].toSorted((one, other) => one.at - other.at)
}
