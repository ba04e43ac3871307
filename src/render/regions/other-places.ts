/**
 * Places that are no division of the country: groups of regions, development zones, countries.
 *
 *     长三角　3 处　金昌报告 二、中卫方案 三（二）6
 */
import {descending, sum} from 'd3-array'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Region} from '../../policy/metadata.ts'
import type {Place, Policy} from '../../policy/policy.ts'
import {placeOf} from '../passages.ts'

export const otherKinds = ['group', 'zone', 'country'] as const
export type OtherKind = (typeof otherKinds)[number]

export interface OtherPlace {
  name: string
  kind: OtherKind
  /** Of a zone, where it lies. */
  region: Region | null
  times: number
  /** Documents that name it, each with the place where it does first. */
  documents: {policy: Policy; times: number; href: string; place: string}[]
}

/** Those named most often first, else as they are first named. */
export function toOtherPlaces(
  policies: readonly Policy[],
  {regions}: Pick<Lexicon, 'regions'>
): OtherPlace[] {
  const kinds: ReadonlySet<string> = new Set(otherKinds)
  const all = policies.flatMap((policy) =>
    policy.places.filter(({value}) => kinds.has(value.kind)).map((place) => ({policy, place}))
  )
  const same = Map.groupBy(all, ({place: {value}}) => `${value.kind} ${value.name}`)
  return [...same.values()]
    .map((places) => toOtherPlace(places, regions))
    .sort((one, other) => descending(one.times, other.times))
}

function toOtherPlace(
  named: readonly {policy: Policy; place: Place}[],
  regions: Lexicon['regions']
): OtherPlace {
  const {name, kind} = named[0]!.place.value
  const code = named.map(({place}) => place.value.code).find((each) => each !== null)
  const documents = [...Map.groupBy(named, ({policy}) => policy)].map(([policy, own]) => ({
    policy,
    times: own.length,
    ...placeOf(policy, own[0]!.place)
  }))
  return {
    name,
    kind: kind as OtherKind,
    region: (kind === 'zone' && regions.find((region) => region.code === code)) || null,
    times: sum(documents, ({times}) => times),
    documents
  }
}
