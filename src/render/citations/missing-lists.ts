/**
 * Documents cited and not in the collection: first those that several documents cite, then the others by who
 * cites them, each with the sentences.
 */
import type {DocumentSpot, MissingDocument} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {type Passage, toPassages} from '../passages.ts'
import {sortByTime} from '../sort-by-time.ts'

/** What one document says of it. */
export interface CitingPassages {
  policy: Policy
  passages: Passage[]
  /** Places that are not shown. */
  more: number
}

export interface MissingEntry {
  /** Empty where only its number is cited. */
  title: string
  docNumber: string | null
  /** Where the title does not say it. */
  issuer: string | null
  documents: number
  places: number
  citing: CitingPassages[]
}

export interface MissingGroup {
  /** The one document that cites all of these; `null`: several do. */
  policy: Policy | null
  entries: MissingEntry[]
}

/** Passages shown of one document for one it cites. */
const mostPassages = 3

export function toMissingGroups(
  policies: readonly Policy[],
  missing: readonly MissingDocument[]
): MissingGroup[] {
  const documents = new Map(policies.map((policy) => [policy.id, policy]))
  const shared = missing
    .filter(({from}) => from.length > 1)
    .sort((one, other) => other.from.length - one.from.length || other.spots.length - one.spots.length)
  const byFrom = Map.groupBy(
    missing.filter(({from}) => from.length === 1),
    ({from}) => from[0]!
  )
  const toEntries = (some: readonly MissingDocument[]) => some.map((each) => toEntry(each, documents))
  return [
    ...(shared.length > 0 ? [{policy: null, entries: toEntries(shared)}] : []),
    ...sortByTime(policies).flatMap((policy) => {
      const own = byFrom.get(policy.id)
      return own ? [{policy, entries: toEntries(own)}] : []
    })
  ]
}

function toEntry(
  {title, docNumber, issuer, from, spots}: MissingDocument,
  documents: ReadonlyMap<string, Policy>
): MissingEntry {
  return {
    title,
    docNumber,
    issuer: issuer && !title.startsWith(issuer) ? issuer : null,
    documents: from.length,
    places: spots.length,
    citing: toCitingPassages(spots, documents)
  }
}

/** The words at each place, those of one document together. */
export function toCitingPassages(
  spots: readonly DocumentSpot[],
  documents: ReadonlyMap<string, Policy>
): CitingPassages[] {
  return [...Map.groupBy(spots, ({document}) => document)].map(([id, some]) => {
    const policy = documents.get(id)!
    const places = some.map((spot) => ({...spot, section: sectionAt(policy, spot.start)}))
    return {policy, ...toPassages(policy, places, mostPassages)}
  })
}

const known = new WeakMap<Policy, Map<number, string | null>>()

/** The section a citation stands in. */
function sectionAt(policy: Policy, start: number): string | null {
  let places = known.get(policy)
  if (!places) {
    places = new Map(policy.citations.map((citation) => [citation.start, citation.section]))
    known.set(policy, places)
  }
  return places.get(start) ?? null
}
