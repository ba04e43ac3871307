/**
 * Units of one kind: 亿美元 and 万美元, 户 and 万户.
 *
 *     1.08亿美元 = 10800万美元
 */
const multipliers: readonly [string, number][] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2]
]

/** What a number in one unit is multiplied by to be in the other; `null` where they measure different things. */
export function convert(from: string, to: string): number | null {
  const [one, other] = [split(from), split(to)]
  return one.unit === other.unit ? one.factor / other.factor : null
}

/** The unit without its multiplier: 美元 of 亿美元. */
export function bareUnit(unit: string): string {
  return split(unit).unit
}

/** 亿元 and 亿元人民币 are one unit; 元 alone is not 美元. */
function split(unit: string): {unit: string; factor: number} {
  const [prefix, factor] = multipliers.find(([word]) => unit.startsWith(word)) ?? ['', 1]
  return {unit: unit.slice(prefix.length).replace(/^元人民币$|^人民币元$/, '元'), factor}
}
