/**
 * Build side: all documents → the one file the browser searches.
 */

import type {Section} from '../policy/2-tree/nodes.ts'
import {toCanonicalUnit, toOtherNames} from '../policy/3-facts/duty/canonical.ts'
import type {Lexicon} from '../policy/lexicon.ts'
import type {Metadata} from '../policy/metadata.ts'
import type {Policy} from '../policy/policy.ts'
import {
  type DocumentEntry,
  indexVersion,
  packRecord,
  type SearchIndex,
  type SearchRecord
} from './index-format.ts'
import {toRecords} from './to-records.ts'

/** What pages call a section (三（五）11) and a document (［…］ where an editor made its title). */
export interface Names {
  addressLabel: (policy: Policy, id: string) => string
  displayTitle: (metadata: Metadata) => string
}

/** Documents and records in the order of `policies` and of their texts: the same input makes the same file. */
export function buildIndex(
  policies: readonly Policy[],
  lexicon: Pick<Lexicon, 'synonyms' | 'agencies'>,
  {addressLabel: label, displayTitle: title}: Names
): SearchIndex {
  const units = new Map<string, number>()
  const canonical = toCanonicalUnit(lexicon)
  const otherNames = toOtherNames(lexicon)
  const unit = (written: string) => {
    const name = canonical(written)
    const place = units.get(name) ?? units.size
    units.set(name, place)
    return place
  }
  const records: SearchRecord[] = []
  policies.forEach((policy, document) => {
    for (const record of toRecords(policy, document, records.length, {label, title, unit}))
      records.push(record)
  })
  return {
    version: indexVersion,
    documents: policies.map((policy) => toDocument(policy, title(policy.metadata))),
    units: [...units.keys()].map((name) => [name, ...otherNames(name)]),
    synonyms: lexicon.synonyms,
    terms: toTerms(policies, lexicon),
    records: records.map(packRecord)
  }
}

function toDocument({id, metadata, text, tree}: Policy, title: string): DocumentEntry {
  const {region, kind, issued} = metadata
  const sections = tree.children.filter((child) => child.type === 'section')
  return {
    id,
    title,
    region,
    kind,
    year: issued === null ? null : Number(issued.slice(0, 4)),
    length: text.source.length,
    bands: sections.flatMap(toBands)
  }
}

/** A section with sub-sections is tinted by them. */
function toBands(section: Section): number[] {
  const below = section.children.filter((child) => child.type === 'section')
  return [section.start, ...below.map(({start}) => start)]
}

function toTerms(policies: readonly Policy[], {synonyms}: Pick<Lexicon, 'synonyms'>): string[] {
  const terms = new Set(synonyms.flat())
  for (const {figures} of policies)
    for (const {value} of figures) if (value.indicator) terms.add(value.indicator)
  for (const {measures} of policies)
    for (const {topics} of measures) for (const topic of topics) terms.add(topic)
  return [...terms].sort()
}
