/** What documents have to do with each other does not hang on which of them comes first. */
import {deepStrictEqual} from 'node:assert/strict'
import {linkPolicies} from '../../../policy/4-links/index.ts'
import type {Policy} from '../../../policy/policy.ts'
import {lexicon} from '../collection.ts'
import {plansOf, readPlans} from '../given/plans.ts'
import {defineProperty, type Property} from '../property.ts'

export const linking: readonly Property[] = [
  defineProperty({
    name: 'links-do-not-ask-for-the-order-of-documents',
    given: plansOf(3),
    holds: (plans) => {
      const policies = readPlans(plans)
      const expected = linksOf(policies)
      // Of three these two ways round tell each pair both ways.
      const turned = [...policies.slice(1), policies[0]!]
      for (const other of policies.length > 2 ? [policies.toReversed(), turned] : [turned]) {
        const links = linksOf(other)
        deepStrictEqual(missingIn(expected, links), [])
        deepStrictEqual(missingIn(links, expected), [])
      }
    }
  })
]

/** Each link as a word, every list in it without its order: pages list documents in theirs. */
function linksOf(policies: readonly Policy[]): string[] {
  return Object.entries(linkPolicies(policies, lexicon)).flatMap(([kind, links]) =>
    (links as readonly unknown[]).map((link) => `${kind} ${JSON.stringify(sorted(link))}`)
  )
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(sorted)
    return list
      .map((each) => [JSON.stringify(each), each] as const)
      .sort(byWords)
      .map(([, each]) => each)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sorted(inner)]))
}

function byWords([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return Number(one > other) - Number(one < other)
}

/** As often as they are missing. */
function missingIn(some: readonly string[], others: readonly string[]): string[] {
  const left = new Map([...Map.groupBy(others, (each) => each)].map(([each, {length}]) => [each, length]))
  return some.filter((each) => {
    const count = left.get(each) ?? 0
    left.set(each, count - 1)
    return count <= 0
  })
}
