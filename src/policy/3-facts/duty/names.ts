/**
 * Full names of responsible units: lists leave out what the first of a group already said.
 *
 *     市科技局、商务局          → 市科技局, 市商务局
 *     中卫海关、银保监分局       → 中卫海关, 中卫银保监分局
 *     各县〔区〕人民政府        → 各县（区）人民政府
 */
import type {Lexicon} from '../../lexicon.ts'
import type {Region} from '../../metadata.ts'
import type {WrittenUnit} from './bracket.ts'

export type RestoredUnit = WrittenUnit & {unit: string; doubt?: string}

/** `市财政局` carries its level in its first character; `市场监管局` does not. */
const leveled = /^(?<level>省|市(?!场)|自治区|区|县|州|盟|旗)(?=.{2})/
/** Names that stand alone: they say whose they are. */
const complete =
  /^(?:国家|国务院|中国|中央|中共|全|各|有关|相关|人民银行|省|市(?!场)|自治区|区|县|州|盟|旗)|人民政府|海关$|管委会$/
/** Branches of vertical agencies are named after their place. */
const branch = /^(?<agency>.{2,10})(?:分局|支局|分行|支行|中心支行)$/
const department = /(?:局|委|厅|办|部|室|科|处|院|会|中心|队|站|所)(?:[（(][^（）()]*[）)])?$/

export function restoreUnits(
  units: readonly WrittenUnit[],
  region: Region | null,
  {regions}: Pick<Lexicon, 'regions'>
): RestoredUnit[] {
  const places = new Set(regions.flatMap(({name, aliases}) => [name, ...aliases]))
  let level = ''
  let group = -1
  return units.map((written) => {
    if (written.group !== group) level = ''
    group = written.group
    const name = written.asWritten
      .replaceAll('〔', '（')
      .replaceAll('〕', '）')
      .replaceAll('(', '（')
      .replaceAll(')', '）')
    level = leveled.exec(name)?.groups?.['level'] ?? level
    return {...written, ...restore(name, level, region, places)}
  })
}

function restore(
  name: string,
  level: string,
  region: Region | null,
  places: ReadonlySet<string>
): {unit: string; doubt?: string} {
  if (complete.test(name) || namesPlace(name, region, places)) return {unit: name}
  if (branch.test(name)) {
    const place = region && shortName(region)
    return place ? {unit: `${place}${name}`} : {unit: name, doubt: `“${name}”未写哪里的，文中也认不出地区`}
  }
  return {unit: level && department.test(name) ? `${level}${name}` : name}
}

/** 中卫海关, 沙坡头区人民政府: the name begins with a place of the lexicon or the document's own. */
function namesPlace(name: string, region: Region | null, places: ReadonlySet<string>): boolean {
  if (region && name.startsWith(shortName(region))) return true
  for (let length = 2; length <= Math.min(8, name.length); length++) {
    if (places.has(name.slice(0, length))) return true
  }
  return false
}

function shortName({name}: Region): string {
  return name.length > 2 ? name.replace(/(?:省|市|地区|盟|县|区)$/, '') : name
}
