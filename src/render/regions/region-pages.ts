/**
 * Every division of the country that documents are of, or name, with those documents.
 *
 *     620000 甘肃省 › 620300 金昌市      documents of 金昌市 stand inside 甘肃省
 *
 * Codes are those of GB/T 2260: the first digits of a code are those of the region around it.
 */
import {ascending} from 'd3-array'
import {contains} from '../../policy/4-links/kinship.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Region} from '../../policy/metadata.ts'
import type {Place, Policy} from '../../policy/policy.ts'

/** Where one document names a region. */
export interface RegionMention {
  policy: Policy
  /** 金昌市, 金昌: by its name, in reading order. */
  named: Place[]
  /** As 全市, 我省. */
  own: Place[]
}

export interface RegionPage {
  region: Region
  /** Regions around it, the outermost first; the country is none of them. */
  around: Region[]
  /** Of the region itself. */
  documents: RegionMention[]
  /** Of regions inside it, by region. */
  inside: {region: Region; documents: Policy[]}[]
  /** Documents of other regions that name it. */
  mentions: RegionMention[]
}

const divisions: ReadonlySet<string> = new Set(['national', 'province', 'city', 'county'])

/** In the order of their codes; documents and mentions in the order of `policies`. */
export function toRegionPages(
  policies: readonly Policy[],
  {regions}: Pick<Lexicon, 'regions'>
): RegionPage[] {
  const own = policies.flatMap(({metadata}) => metadata.region ?? [])
  const byCode = new Map([...own, ...regions].map((region) => [region.code, region]))
  const named = mentionsByCode(policies)
  const codes = new Set([...own.flatMap(({code}) => [...codesAround(code), code]), ...named.keys()])
  const known = [...codes].flatMap((code) => byCode.get(code) ?? [])
  return known
    .sort((one, other) => ascending(one.code, other.code))
    .map((region) => {
      const mentions = named.get(region.code) ?? []
      const documents = policies.filter(({metadata}) => metadata.region?.code === region.code)
      const mentionOf = (policy: Policy) =>
        mentions.find((mention) => mention.policy === policy) ?? {policy, named: [], own: []}
      return {
        region,
        around: codesAround(region.code).flatMap((code) => byCode.get(code) ?? []),
        documents: documents.map(mentionOf),
        inside: insideOf(region, policies),
        mentions: mentions.filter(({policy}) => !documents.includes(policy))
      }
    })
}

/** The pages right inside one: those with no other page between. The country is around all. */
export function innerPages(page: RegionPage, pages: readonly RegionPage[]): RegionPage[] {
  const inside = pages.filter(({region}) => contains(page.region, region))
  return inside.filter(({region}) => !inside.some((between) => contains(between.region, region)))
}

/** 620321 → 620000, 620300 */
function codesAround(code: string): string[] {
  const around = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`]
  return [...new Set(around)].filter((each) => each !== code && !code.startsWith('00'))
}

function mentionsByCode(policies: readonly Policy[]): Map<string, RegionMention[]> {
  const found = new Map<string, RegionMention[]>()
  for (const policy of policies) {
    const places = policy.places.filter(({value}) => value.code !== null && divisions.has(value.kind))
    for (const [code, same] of Map.groupBy(places, ({value}) => value.code!)) {
      const [named, own] = [false, true].map((isOwn) => same.filter(({value}) => value.own === isOwn))
      const mentions = found.get(code) ?? []
      mentions.push({policy, named: named!, own: own!})
      found.set(code, mentions)
    }
  }
  return found
}

function insideOf(region: Region, policies: readonly Policy[]): RegionPage['inside'] {
  const documents = policies.filter(({metadata}) => metadata.region && contains(region, metadata.region))
  return [...Map.groupBy(documents, ({metadata}) => metadata.region!.code)]
    .sort(([one], [other]) => ascending(one, other))
    .map(([, same]) => ({region: same[0]!.metadata.region!, documents: same}))
}
