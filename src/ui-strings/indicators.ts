/** Words of /targets/<indicator>/. What it finds is worded in indicator-findings.ts. */
import type {Basis, Form, Span, SplitReason} from '../policy/4-links/links.ts'
import type {Lexicon} from '../policy/lexicon.ts'
import {count} from '../ui-strings.ts'

type Indicator = Lexicon['indicators'][number]

/** What a number says of its indicator; with the years it is told of, where that changes the word. */
const formWords: Record<Form, string> = {
  level: '规模',
  share: '占比',
  increase: '增加',
  times: '倍数',
  more: '增加的倍数',
  growth: '增速',
  fall: '降幅',
  gap: '与别处的差',
  rank: '排位'
}

const spanForms: Partial<Record<Form, Partial<Record<Span, string>>>> = {
  level: {average: '年均', total: '累计', several: '几年合计'},
  increase: {average: '年均增加', total: '累计增加'},
  growth: {single: '当年增速', average: '年均增速', several: '增幅'},
  fall: {single: '当年降幅', average: '年均降幅'}
}

export const spanWords: Record<Span, string> = {
  single: '一年或某一时点',
  average: '年均',
  total: '累计',
  several: '几年间或未写明'
}

export const dimensionWords: Record<Indicator['dimension'], string> = {
  money: '金额',
  ratio: '比率',
  multiple: '倍数',
  count: '个数',
  area: '面积',
  length: '长度',
  mass: '重量',
  transport: '运输量',
  volume: '体积',
  energy: '能量',
  power: '功率',
  time: '时间',
  age: '年龄',
  data: '数据量',
  physics: '物理量',
  score: '分数'
}

/** Levels by what they measure: 比率 is no 规模. */
export const levelWords: Partial<Record<Indicator['dimension'], string>> = {
  ratio: '比率',
  multiple: '倍数',
  count: '个数',
  time: '时间',
  age: '年龄',
  score: '分数'
}

/** Whose number it is, the wider first. */
export const scopeWords = {
  world: '全球',
  national: '全国',
  province: '省一级',
  city: '市一级',
  county: '县一级',
  unknown: '地区未载'
} as const

/** 省一级; what is no level is said in its own words. */
export function scopeName(scope: string): string {
  return Object.hasOwn(scopeWords, scope) ? scopeWords[scope as keyof typeof scopeWords] : scope
}

/** 规模, for 城镇化率 比率. */
export function formName(form: string, dimension: Indicator['dimension'] | null): string {
  const level = dimension && levelWords[dimension]
  const plain = form === 'level' || (form === 'share' && dimension === 'ratio')
  return plain && level ? level : formWords[form as Form]
}

/** 年均增速，不变价 */
export function groupName({form, span, prices}: Basis, dimension: Indicator['dimension'] | null): string {
  const name = spanForms[form]?.[span] ?? formName(form, dimension)
  return prices ? `${name}，${priceName(prices)}` : name
}

export const priceWords: Record<'current' | 'constant', string> = {current: '现价', constant: '不变价'}

/** 现价, 1980年不变价, 未注明 */
export function priceName(prices: string): string {
  const [kind, year = ''] = prices.split('-')
  if (!kind) return indicatorWords.noPrices
  return (year && `${year}年`) + priceWords[kind as keyof typeof priceWords]
}

const mostNames = 4

/** 元、美元、个、位等 */
function some(names: readonly string[]): string {
  return names.slice(0, mostNames).join('、') + (names.length > mostNames ? '等' : '')
}

export const indicatorWords = {
  definition: '口径',
  prices: '价格',
  dimension: '量纲',
  written: '文中写作',
  noPrices: '未注明',
  noDefinition: '词表未注明',
  unlisted: '指标词表里没有这个名称；各文件写法相同，口径未必相同',
  otherDimension: '未读出',
  targets: '目标',
  targetsCaption: (name: string) => `${name}：各文件的目标`,
  reached: '已实现与基期',
  reachedCaption: (name: string) => `${name}：各文件写的已实现数与基期数`,
  noReached: '现收文件没有写已实现的数和基期的数。',
  document: '文件',
  year: '年',
  value: '值',
  status: '性质',
  scope: '范围',
  source: '出处',
  noUnit: '未写单位',
  scale: {
    times: '以基期为 1 倍',
    none: '不作图',
    several: '几年间的，或未写明期间',
    alone: '只有一个数，不作图',
    unlisted: '口径未必相同，不作图'
  },
  why: (groups: number) => `分成 ${count(groups)} 组，不同的组不在同一根轴上。`,
  reasons: {
    currency: (names: readonly string[]) => `币种不同：${some(names)}，不作换算。`,
    unit: (names: readonly string[]) => `单位不同：${some(names)}。`,
    price: (names: readonly string[]) => `价格口径不同：${some(names)}。`,
    form: (names: readonly string[]) => `数的性质不同：${some(names)}。`,
    period: (names: readonly string[]) => `期间不同：${some(names)}。`,
    scope: (names: readonly string[]) => `地区范围不同：${some(names)}。`
  } satisfies Record<SplitReason, (names: readonly string[]) => string>
} as const
