/**
 * Which two documents can be read beside each other, and how much they share: every pair of which one
 * stands above the other, and every two that share a passage.
 */

import {sortByStanding} from '../../policy/4-links/kinship.ts'
import type {Links, Match, Pair, Reuse} from '../../policy/4-links/links.ts'
import {countShared} from '../../policy/4-links/reuse/count-shared.ts'
import type {Policy} from '../../policy/policy.ts'

export interface Comparison {
  upper: Policy
  lower: Policy
  /** `null` where neither stands above the other: only the wording is compared. */
  pair: Pair | null
  /** `a` is the upper document. */
  reuse: Reuse[]
  /** Passages equal to the letter, and their characters. */
  passages: number
  exact: number
  /** Of the lower document's characters, 0 … 1. */
  share: number
}

export function toComparisons(policies: readonly Policy[], links: Links): Comparison[] {
  const byId = new Map(policies.map((policy) => [policy.id, policy]))
  const reuse = Map.groupBy(links.reuse, ({a, b}) => toKey(a.document, b.document))
  const known = new Set(links.pairs.map(({upper, lower}) => toKey(upper, lower)))
  const pairs = links.pairs.map((pair) => ({upper: pair.upper, lower: pair.lower, pair}))
  const others = [...reuse]
    .filter(([key]) => !known.has(key))
    .map(([, [first]]) => ({upper: first!.a.document, lower: first!.b.document, pair: null}))
  return [...pairs, ...others].flatMap(({upper, lower, pair}) => {
    const [above, below] = [byId.get(upper), byId.get(lower)]
    const rows = (reuse.get(toKey(upper, lower)) ?? []).map((row) => turn(row, upper))
    return above && below && above !== below ? [measure(above, below, pair, rows)] : []
  })
}

/** Up to so many documents any two have a page; of more, those that have something to do with each other. */
export const mostDocuments = 20

/** What a reader can choose from: `toComparisons`, and in a small collection every other two documents. */
export function toChoices(policies: readonly Policy[], links: Links): Comparison[] {
  const linked = toComparisons(policies, links)
  if (policies.length > mostDocuments) return linked
  const known = new Set(linked.map(({upper, lower}) => toKey(upper.id, lower.id)))
  const standing = sortByStanding(policies)
  const others = standing.flatMap((upper, at) =>
    standing
      .slice(at + 1)
      .filter((lower) => !known.has(toKey(upper.id, lower.id)))
      .map((lower) => measure(upper, lower, null, []))
  )
  return [...linked, ...others]
}

function measure(upper: Policy, lower: Policy, pair: Pair | null, reuse: Reuse[]): Comparison {
  const parts = reuse.flatMap(({parts}) => parts)
  const exact = countShared(lower.text, parts)
  return {
    upper,
    lower,
    pair,
    reuse,
    passages: parts.length,
    exact,
    share: exact / Math.max(lower.text.source.length, 1)
  }
}

/** The same key whichever is named first. */
export function toKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

function turn(reuse: Reuse, upper: string): Reuse {
  if (reuse.a.document === upper) return reuse
  const swap = ({a, b}: Match) => ({a: b, b: a})
  return {...reuse, a: reuse.b, b: reuse.a, parts: reuse.parts.map(swap), pieces: reuse.pieces.map(swap)}
}
