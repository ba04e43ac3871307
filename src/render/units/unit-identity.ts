/**
 * Which unit a name of a document means: 市商务局 of one city is not 市商务局 of another.
 *
 *     市商务局, in 中卫方案        → 中卫市 · 市商务局
 *     自治区商务厅, in 中卫方案     → 宁夏回族自治区 · 自治区商务厅     said of a level above: the region around
 *     中卫海关                   → 中卫海关                       the name says itself whose it is
 */
import {toCanonicalUnit} from '../../policy/3-facts/duty/canonical.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import {unitAddress} from './unit-address.ts'

export type UnitLexicon = Pick<Lexicon, 'agencies' | 'regions'>
type Document = Pick<Policy, 'id' | 'metadata'>

export interface UnitOwner {
  /** GB/T 2260; the document's id where its region is not known. */
  code: string
  name: string
}

export interface UnitIdentity {
  /** Under which all names of the unit are counted. */
  name: string
  /** `null`: the name says itself whose it is. */
  owner: UnitOwner | null
  /** Two names are one unit where their addresses are the same. */
  address: string
}

export function toUnitIdentity(lexicon: UnitLexicon): (unit: string, document: Document) => UnitIdentity {
  const canonical = toCanonicalUnit(lexicon)
  const ownerIn = toUnitOwner(lexicon)
  return (unit, document) => {
    const name = canonical(unit)
    const owner = ownerIn(name, document)
    return {name, owner, address: unitAddress(owner?.code ?? null, name)}
  }
}

export function unitHref(address: string): string {
  return `/units/${address}/`
}

/** The region of a document, or the document itself where it says none. */
export function regionOwner({id, metadata: {region, shortTitle}}: Document): UnitOwner {
  return region ? {code: region.code, name: region.name} : {code: id, name: shortTitle}
}

const leveled = /^(?:(?<province>省|自治区)|(?<city>市(?!场)|州|盟)|(?<county>区|县|旗))/
const whole = /^(?:国家|国务院|中国|中央|中共|全国)/
/** Offices of the list that only the centre has: 财政部, 海关总署; every city has its 统计局. */
const central = /(?:[部署会行]|总局|中央)$/
const longestPlace = 8

function toUnitOwner({
  agencies,
  regions
}: UnitLexicon): (name: string, document: Document) => UnitOwner | null {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const all = new Set(regions.flatMap(({name, aliases}) => [name, ...aliases]))
  // 城区 and 郊区 are names of counties and also plain words.
  const first = new Set([...all].filter((place) => place.length > 2 || !place.endsWith('区')))
  const wide = regions.filter(({level}) => level === 'province' || level === 'city')
  const inside = new Set(wide.flatMap(({name, aliases}) => [name, ...aliases]))
  const offices = new Set(agencies.map(({name}) => name).filter((name) => central.test(name)))
  return (name, document) => {
    if (hasPlace(name, 0, first)) return null
    const level = levelOf(name)
    if (level) return aroundOf(document, level, byCode) ?? regionOwner(document)
    const saysWhose =
      whole.test(name) || offices.has(name) || [...name].some((_, at) => hasPlace(name, at, inside))
    return saysWhose ? null : regionOwner(document)
  }
}

function hasPlace(name: string, at: number, places: ReadonlySet<string>): boolean {
  for (let length = 2; length <= longestPlace; length++) {
    if (places.has(name.slice(at, at + length))) return true
  }
  return false
}

type Level = 'province' | 'city' | 'county'

function levelOf(name: string): Level | null {
  const {province, city, county} = leveled.exec(name)?.groups ?? {}
  return province ? 'province' : city ? 'city' : county ? 'county' : null
}

/** The region of that level around the document's own; `null` where its own is not below it. */
function aroundOf(
  {metadata: {region}}: Document,
  level: Level,
  byCode: ReadonlyMap<string, UnitOwner>
): UnitOwner | null {
  if (!region) return null
  const province = byCode.get(`${region.code.slice(0, 2)}0000`)
  const above =
    level === 'province' && (region.level === 'city' || region.level === 'county')
      ? province
      : level === 'city' && region.level === 'county'
        ? // Districts of 北京市 have no city between.
          (byCode.get(`${region.code.slice(0, 4)}00`) ?? province)
        : undefined
  return above ? {code: above.code, name: above.name} : null
}
