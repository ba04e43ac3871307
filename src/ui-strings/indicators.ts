/** Words of /targets/<indicator>/. What it finds is worded in indicator-findings.ts. */
import type {Lexicon} from '../policy/lexicon.ts'
import {count} from '../ui-strings.ts'

type Indicator = Lexicon['indicators'][number]

/** What a number says of its indicator, in the order the groups are shown. Only like numbers stand on one axis. */
export const manners = [
  'level',
  'increase',
  'cumulative',
  'multiple',
  'annual',
  'growth',
  'fall',
  'over',
  'rank'
] as const
export type Manner = (typeof manners)[number]

export const mannerWords: Record<Manner, string> = {
  level: '规模',
  increase: '增加',
  cumulative: '累计',
  multiple: '倍数',
  annual: '年均增速',
  growth: '当年增速',
  fall: '当年降幅',
  over: '增减幅',
  rank: '排位'
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
  national: '全国',
  province: '省一级',
  city: '市一级',
  county: '县一级',
  unknown: '地区未载'
} as const

export const priceWords: Record<'current' | 'constant', string> = {current: '现价', constant: '不变价'}

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
    over: '几年间的，或未写明期间',
    alone: '只有一个数，不作图',
    unlisted: '口径未必相同，不作图'
  },
  why: (groups: number, reasons: readonly string[]) =>
    `分成 ${count(groups)} 组，因为${reasons.join('，')}；不同的组不在同一根轴上。`,
  reasons: {
    currencies: (names: readonly string[]) => `币种不同（${some(names)}）`,
    units: (names: readonly string[]) => `单位不同（${some(names)}）`,
    scopes: (names: readonly string[]) => `地区范围不同（${some(names)}）`,
    prices: (names: readonly string[]) => `价格口径不同（${some(names)}）`,
    manners: (names: readonly string[]) => `数的性质不同（${some(names)}）`
  }
} as const
