/**
 * One unit, one name: texts call the same office 市发改委 here and 市发展改革委 there. For counting and finding;
 * texts and notes keep the name they print.
 *
 *     市发改委 → 市发展改革委      沙坡头区发改局 → 沙坡头区发展改革局
 */
import type {Lexicon} from '../../lexicon.ts'

type Agencies = Pick<Lexicon, 'agencies'>

/** Whose office it is: a level, or a place that says its own. */
const owner =
  /^(?:自治区|兵团|[省市区县州盟旗](?!场)|[^省市区县州盟旗]{2,8}?(?:自治区|自治州|[省市区县州盟旗]))/

/** 能源局 alone is short for 国家能源局; 省能源局 is none of the centre's. */
const central = /^(?:国家|中国|中央|全国)/

/** The name a unit is counted under; a name the lexicon does not know is its own. */
export function toCanonicalUnit({agencies}: Agencies): (unit: string) => string {
  const names = new Map(agencies.flatMap(({name, aliases}) => aliases.map((alias) => [alias, name])))
  return (unit) => {
    const whole = names.get(unit)
    if (whole) return whole
    const [whose] = owner.exec(unit) ?? []
    const office = whose && names.get(unit.slice(whose.length))
    return office && !central.test(office) ? `${whose}${office}` : unit
  }
}

/** The other names of a unit, at its own level: 市发改委 and 市发展和改革委员会 of 市发展改革委. */
export function toOtherNames({agencies}: Agencies): (unit: string) => string[] {
  const others = new Map(agencies.map(({name, aliases}) => [name, aliases]))
  return (unit) => {
    const whole = others.get(unit)
    if (whole) return whole
    const whose = owner.exec(unit)?.[0] ?? ''
    return (others.get(unit.slice(whose.length)) ?? []).map((name) => whose + name)
  }
}

/** How many different units there are among these names. */
export function countUnits(names: readonly string[], lexicon: Agencies): number {
  return new Set(names.map(toCanonicalUnit(lexicon))).size
}
