/**
 * Units of one kind: 亿美元 and 万美元, 户 and 万户, 亿斤 and 万吨. Currencies are never turned into each other.
 *
 *     1.08亿美元 = 10800万美元　　838.6亿斤 = 4193万吨　　新认定企业3户 = 3家
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

/** The unit all others of its kind are reckoned in, and how much of it each of them is. */
const kinds: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  元: {元人民币: 1, 人民币元: 1},
  美元: {美金: 1},
  港元: {港币: 1},
  百分点: {个百分点: 1},
  千分点: {个千分点: 1},
  吨: {公斤: 1e-3, kg: 1e-3, 斤: 5e-4, 克: 1e-6},
  吨标准煤: {吨标煤: 1},
  亩: {
    公顷: 15,
    平方公里: 1500,
    平方千米: 1500,
    km2: 1500,
    平方米: 15e-4,
    平米: 15e-4,
    '㎡': 15e-4,
    m2: 15e-4
  },
  米: {公里: 1e3, km: 1e3},
  立方米: {方: 1, 立方: 1, m3: 1, 'm³': 1},
  瓦: {kW: 1e3, KW: 1e3, MW: 1e6, 兆瓦: 1e6, GW: 1e9, 吉瓦: 1e9},
  瓦时: {度: 1e3, kWh: 1e3, KWh: 1e3, MWh: 1e6, 兆瓦时: 1e6, GWh: 1e9, 吉瓦时: 1e9, TWh: 1e12},
  '微克/立方米': {'μg/m3': 1, 'ug/m3': 1},
  标箱: {标准箱: 1, TEU: 1},
  岁: {周岁: 1},
  PFLOPS: {PFlops: 1, Pflops: 1, P: 1, EFLOPS: 1e3, EFlops: 1e3, Eflops: 1e3},
  // Counters say nothing of what is counted: 5家医院 are 5所.
  个: {家: 1, 所: 1, 座: 1, 处: 1, 项: 1},
  人: {名: 1, 位: 1}
}

const known = new Map(
  Object.entries(kinds).flatMap(([measure, others]) =>
    Object.entries(others).map(([unit, factor]) => [unit, {measure, factor}] as const)
  )
)

/** 户 counts what 家 counts where it is enterprises, else households. */
const enterprises = /(?:企业|公司|主体)[”"]?$/

/**
 * What a number in one unit is multiplied by to be in the other; `null` where they measure different things.
 * `of`: the indicator measured.
 */
export function convert(from: string, to: string, of = ''): number | null {
  const [one, other] = [toMeasure(from, of), toMeasure(to, of)]
  return one.measure === other.measure ? one.factor / other.factor : null
}

/** What a unit is reckoned in, and how much of that it is: 亿斤 → 吨, 50000. */
export function toMeasure(unit: string, of = ''): {measure: string; factor: number} {
  const bare = split(unit)
  const {measure, factor} = known.get(bare.unit) ?? {measure: bare.unit, factor: 1}
  return {measure: measure === '户' && enterprises.test(of) ? '个' : measure, factor: bare.factor * factor}
}

/** The unit without its multiplier: 美元 of 亿美元. */
export function bareUnit(unit: string): string {
  return splitOnce(unit).unit.replace(/^元人民币$|^人民币元$/, '元')
}

/** Every multiplier: 亿千瓦 is 瓦, and so is 千瓦. */
function split(unit: string): {unit: string; factor: number} {
  const once = splitOnce(unit)
  if (once.factor === 1) return once
  const rest = split(once.unit)
  return {unit: rest.unit, factor: once.factor * rest.factor}
}

/** Of 百分点 百 is no multiplier. */
function splitOnce(unit: string): {unit: string; factor: number} {
  const found = multipliers.find(([word]) => unit.startsWith(word))
  if (!found || /^[百千]分/.test(unit)) return {unit, factor: 1}
  return {unit: unit.slice(found[0].length), factor: found[1]}
}
