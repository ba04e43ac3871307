/**
 * Every name of a place, compiled once per lexicon.
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Region} from '../../metadata.ts'
import {toWordMap, type WordMap} from '../word-map.ts'

export interface Entry {
  written: string
  /** Divisions of that name; several where districts share it. */
  regions: readonly Region[]
  /** 长三角, 哈萨克斯坦, 雄安新区. */
  other: {name: string; kind: 'group' | 'country' | 'zone'} | null
  /** 金昌 for 金昌市: counts only by its surroundings. */
  short: boolean
  /** An ordinary word, or often a part of one: 长治, 日照, 城区. */
  ordinary: boolean
}

export interface Gazetteer {
  words: WordMap<Entry>
  byCode: ReadonlyMap<string, Region>
  zoneEnds: readonly string[]
  followers: readonly string[]
}

const compiled = new WeakMap<Lexicon, Gazetteer>()

export function toGazetteer(lexicon: Lexicon): Gazetteer {
  const known = compiled.get(lexicon)
  if (known) return known
  const {regions, places} = lexicon
  const entries = [...regionEntries(lexicon), ...otherEntries(lexicon)]
  const made: Gazetteer = {
    words: toWordMap(entries, ({written}) => written),
    byCode: new Map(regions.map((region) => [region.code, plain(region)])),
    zoneEnds: places.zoneEnds.toSorted((one, other) => other.length - one.length),
    followers: places.followers
  }
  compiled.set(lexicon, made)
  return made
}

function regionEntries({regions, places}: Lexicon): Entry[] {
  const ordinary = new Set(places.ordinary)
  const named = regions.flatMap((region) => [region.name, ...region.aliases].map((name) => ({name, region})))
  return [...Map.groupBy(named, ({name}) => name)].map(([written, same]) => ({
    written,
    regions: same.map(({region}) => plain(region)),
    other: null,
    // 襄樊市 is an old name in full, 襄樊 a short one.
    short: !/[省市区县州盟旗国]$/.test(written),
    // 示|范县, 提|高县: two characters are too few.
    ordinary:
      ordinary.has(written) || (written.length === 2 && same.every(({region}) => region.level === 'county'))
  }))
}

function otherEntries({places}: Lexicon): Entry[] {
  const entry = (written: string, name: string, kind: 'group' | 'country' | 'zone'): Entry => {
    return {
      written,
      regions: [],
      other: {name, kind},
      short: false,
      ordinary: places.ordinary.includes(written)
    }
  }
  return [
    ...places.groups.flatMap(({name, aliases}) =>
      [name, ...aliases].map((word) => entry(word, name, 'group'))
    ),
    ...places.countries.flatMap(({name, aliases}) =>
      [name, ...aliases].map((word) => entry(word, name, 'country'))
    ),
    ...places.zones.map((name) => entry(name, name, 'zone'))
  ]
}

function plain({code, name, level}: Region): Region {
  return {code, name, level}
}
