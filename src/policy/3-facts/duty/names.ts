/**
 * Full names of responsible units: lists leave out what the first of a group already said.
 *
 *     市科技局、商务局          → 市科技局, 市商务局
 *     中卫海关、银保监分局       → 中卫海关, 中卫银保监分局
 *     广州、深圳市政府          → 广州市政府, 深圳市政府
 *     各县〔区〕人民政府        → 各县（区）人民政府
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Region} from '../../metadata.ts'
import type {WrittenUnit} from './groups.ts'

export type RestoredUnit = WrittenUnit & {unit: string; doubt?: string}

export interface UnitNames {
  restore(units: readonly WrittenUnit[]): RestoredUnit[]
  /** Whether a name alone tells whose unit it is: 市商务局, 教育部, 中卫海关. */
  saysWhose(name: string): boolean
}

/** `市财政局` carries its level in its first character; `市场监管局` does not. */
const leveled = /^(?<level>省|市(?!场)|自治区|区|县|州|盟|旗)(?=.{2})/
/** Names that stand alone: they say whose they are. */
const complete =
  /^(?:国家|国务院|中国|中央|中共|全|各|有关|相关|人民银行|团|省|市(?!场)|自治区|区|县|州|盟|旗)|人民政府|海关$|管委会$/
const whole = /^(?:国家|国务院|中国|中央|中共|全国)/
/** Branches of vertical agencies are named after their place. */
const branch = /^(?<agency>.{2,10})(?:分局|支局|分行|支行|中心支行)$/
const department = /(?:部门|局|委|厅|办|部|室|科|处|院|会|中心|队|站|所)(?:[（(][^（）()]*[）)])?$/
const longestPlace = 8

interface Names {
  places: ReadonlySet<string>
  /** Counties without their last character: 莱芜银保监分局. Too short to tell anything of other names (公安厅). */
  counties: ReadonlySet<string>
  agencies: ReadonlySet<string>
}

const compiled = new WeakMap<Lexicon, Names>()

export function toUnitNames(region: Region | null, lexicon: Lexicon): UnitNames {
  const {places, counties, agencies} = compile(lexicon)
  const own = region && shortName(region)
  const placeIn = (name: string, at: number) => {
    if (own && name.startsWith(own, at)) return own.length
    for (let length = Math.min(longestPlace, name.length - at); length >= 2; length--) {
      if (places.has(name.slice(at, at + length))) return length
    }
    return 0
  }
  return {
    saysWhose: (name) => leveled.test(name) || whole.test(name) || agencies.has(name) || placeIn(name, 0) > 0,
    restore: (units) => {
      let level = ''
      let group = -1
      const holders = holdersOf(units, placeIn)
      return units.map((written, index) => {
        if (written.group !== group) level = ''
        group = written.group
        const name = written.asWritten.replace(/[〔(]/g, '（').replace(/[〕)]/g, '）')
        level = leveled.exec(name)?.groups?.['level'] ?? level
        const shared = sharedEnd(written, units[index + 1], holders[index], placeIn)
        if (shared !== null) return {...written, unit: `${name}${shared}`}
        if (complete.test(name) || placeIn(name, 0) > 0) return {...written, unit: name}
        if (branch.test(name)) {
          const said = counties.has(name.slice(0, 2)) || counties.has(name.slice(0, 3))
          return {...written, ...(said ? {unit: name} : withPlace(name, own, placeIn))}
        }
        return {...written, unit: level && department.test(name) ? `${level}${name}` : name}
      })
    }
  }
}

/** 市商务, 发展改革: what an office is for, without the word for office. */
function isBare(name: string): boolean {
  return name.length >= 2 && !/(?:部门|局|委|厅|办|部|署|会|政府|单位|机构|中心|院|行|公司)$/.test(name)
}

/** By unit: the next one that is more than a place, for those that are no more; none for the others. */
function holdersOf(
  units: readonly WrittenUnit[],
  placeIn: (name: string, at: number) => number
): (WrittenUnit | undefined)[] {
  let next: WrittenUnit | undefined
  return units
    .toReversed()
    .map((unit) => {
      const name = unit.asWritten
      if (/^[省市州县区]$/.test(name) || placeIn(name, 0) === name.length) return next
      next = unit
      return undefined
    })
    .reverse()
}

/** 广州 before 深圳、东莞市政府: what stands behind the last place of the list belongs to all. */
function sharedEnd(
  {asWritten, group}: WrittenUnit,
  following: WrittenUnit | undefined,
  holder: WrittenUnit | undefined,
  placeIn: (name: string, at: number) => number
): string | null {
  // 市商务、发展改革部门
  if (
    following?.group === group &&
    leveled.test(asWritten) &&
    isBare(asWritten) &&
    /部门$/.test(following.asWritten)
  )
    return '部门'
  if (
    holder?.group !== group ||
    (placeIn(holder.asWritten, 0) === 0 && !/^[省市州县区]/.test(holder.asWritten))
  )
    return null
  const [end, place] = /([市州盟区县旗])?(?:人民)?(?:政府|管委会)$/.exec(holder.asWritten) ?? []
  if (!end) return null
  // 黄埔区、天河区人民政府
  return place && asWritten.endsWith(place) ? end.slice(place.length) : end
}

/** 银保监分局 is the one of the document's own place; 人行合肥中心支行 says where. */
function withPlace(
  name: string,
  own: string | null,
  placeIn: (name: string, at: number) => number
): {unit: string; doubt?: string} {
  for (let at = 1; at < name.length - 2; at++) if (placeIn(name, at) > 0) return {unit: name}
  return own ? {unit: `${own}${name}`} : {unit: name, doubt: `“${name}”未写哪里的，文中也认不出地区`}
}

function compile(lexicon: Lexicon): Names {
  const known = compiled.get(lexicon)
  if (known) return known
  const {regions, agencies} = lexicon
  const made = {
    places: new Set(regions.flatMap(({name, aliases}) => [name, ...aliases])),
    counties: new Set(regions.filter(({level}) => level === 'county').map(shortName)),
    agencies: new Set(agencies.flatMap(({name, aliases}) => [name, ...aliases]))
  }
  compiled.set(lexicon, made)
  return made
}

function shortName({name}: Pick<Region, 'name'>): string {
  return name.length > 2 ? name.replace(/(?:省|市|地区|盟|县|区)$/, '') : name
}
