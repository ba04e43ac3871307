/**
 * Build side: all documents → what the browser searches.
 */

import type {Section} from '../../policy/2-tree/nodes.ts'
import {toCanonicalUnit, toOtherNames} from '../../policy/3-facts/duty/canonical.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Metadata} from '../../policy/metadata.ts'
import type {Policy} from '../../policy/policy.ts'
import {learn} from '../text/fold.ts'
import {simplified} from '../text/traditional.ts'
import {type DocumentEntry, indexVersion, packRecord, type SearchIndex, type Strip} from './index-format.ts'
import {type Shared, toRecords} from './to-records.ts'

/** What pages call a section (三（五）11) and a document (［…］ where an editor made its title). */
export interface Names {
  addressLabel: (policy: Policy, id: string) => string
  displayTitle: (metadata: Metadata) => string
}

type Words = Pick<Lexicon, 'synonyms' | 'agencies' | 'topics' | 'units'>

/** Documents and records in the order of `policies` and of their texts: the same input makes the same index. */
export function buildIndex(
  policies: readonly Policy[],
  lexicon: Words,
  {addressLabel: label, displayTitle: title}: Names
): SearchIndex {
  const units = placesOf<string>()
  const topics = placesOf<string>()
  const canonical = toCanonicalUnit(lexicon)
  const otherNames = toOtherNames(lexicon)
  const parents = new Map(lexicon.topics.map(({name, parent}) => [name, parent]))
  const withParents = (name: string | undefined): string[] =>
    name === undefined ? [] : [name, ...withParents(parents.get(name))]
  const shared: Shared = {
    label,
    title,
    unit: (written) => units.add(canonical(written)),
    topics: (names) => [...new Set(names.flatMap(withParents))].map(topics.add)
  }
  learn(simplified)
  const records = policies.flatMap((policy, document) => toRecords(policy, document, shared))
  return {
    version: indexVersion,
    documents: policies.map((policy) => toDocument(policy, title(policy.metadata))),
    units: units.all().map((name) => [name, ...otherNames(name)]),
    topics: topics.all(),
    synonyms: toSynonyms(lexicon),
    traditional: records.some(({title, text}) => hasTraditional(title) || hasTraditional(text)),
    quantityUnits: toQuantityUnits(policies, lexicon),
    records: records.map(packRecord),
    strips: policies.map(toStrip)
  }
}

function hasTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (simplified.has(text.charCodeAt(at))) return true
  return false
}

/** Those that a figure of the collection is printed in, without 万 and 亿. */
function toQuantityUnits(policies: readonly Policy[], {units}: Words): string[] {
  const printed = new Set(policies.flatMap(({figures}) => figures.map(({value}) => value.unit ?? '')))
  const bare = new Set([...printed].map((unit) => unit.replace(/^[十百千万亿]+/u, '')))
  return units.map(({name}) => name).filter((name) => bare.has(name))
}

/** Numbers for things, in the order they come. */
function placesOf<Thing>(): {add: (thing: Thing) => number; all: () => Thing[]} {
  const places = new Map<Thing, number>()
  return {
    add(thing) {
      const place = places.get(thing) ?? places.size
      places.set(thing, place)
      return place
    },
    all: () => [...places.keys()]
  }
}

function toDocument({id, metadata}: Policy, title: string): DocumentEntry {
  const {region, kind, issued} = metadata
  return {id, title, region, kind, year: issued === null ? null : Number(issued.slice(0, 4))}
}

function toStrip({text, tree}: Policy): Strip {
  const sections = tree.children.filter((child) => child.type === 'section')
  return {length: text.source.length, bands: sections.flatMap(toBands)}
}

/** A section with sub-sections is tinted by them. */
function toBands(section: Section): number[] {
  const below = section.children.filter((child) => child.type === 'section')
  return [section.start, ...below.map(({start}) => start)]
}

/** Groups of the lexicon and the names of each agency; groups that share a word are one. */
function toSynonyms({synonyms, agencies}: Words): string[][] {
  const groupOf = new Map<string, Set<string>>()
  for (const words of [...synonyms, ...agencies.map(({name, aliases}) => [name, ...aliases])]) {
    const known = words.flatMap((word) => groupOf.get(word) ?? [])
    const group = new Set([...known.flatMap((other) => [...other]), ...words])
    for (const word of group) groupOf.set(word, group)
  }
  return [...new Set(groupOf.values())].filter(({size}) => size > 1).map((group) => [...group])
}
