/** Words of /targets/. */
import {count} from '../ui-strings.ts'

/** Tables of targets in the order they are shown. `past`: of a period that was over when the document was written. */
export const targetKinds = ['level', 'share', 'count', 'time', 'rate', 'past'] as const
export type TargetKind = (typeof targetKinds)[number]

/** 两份, 十一份 → 11 份 */
export function copies(value: number): string {
  return value <= 10 ? `${'零一两三四五六七八九十'[value]}份` : `${count(value)} 份`
}

export const targetWords = {
  crumb: '目标',
  none: '现收文件都没有写目标',
  title: (documents: number, targets: number, rated: number) =>
    `${copies(documents)}文件写了 ${count(targets)} 项目标，${rated ? `能核算年均增速的有 ${count(rated)} 项` : '没有一项能核算年均增速'}`,
  description: (documents: number, targets: number) =>
    `${copies(documents)}文件里的 ${count(targets)} 项目标：基期、目标、目标年、文中写的年均增速与按首末值推算的增速，逐项注明出处。`,
  noLede: '文中写了年均增速、又给了基期和目标的，才能核算；现收文件里没有。',
  caption: '全部目标',
  captionOf: (document: string) => `${document}的目标`,
  contents: '各文件的目标',
  counted: (rows: number) => `${count(rows)} 行`,
  indicator: '指标',
  document: '文件',
  inText: '原文',
  base: '基期',
  chart: '基期 → 目标',
  target: '目标',
  unit: '单位',
  year: '目标年',
  stated: '年均，文中',
  computed: '推算',
  audit: '核算',
  source: '出处',
  noun: '行',
  unknown: '未载',
  facets: {force: '约束力', expected: '预期性', none: '未写明', unaudited: '未核算'},
  columns: {
    indicator: '指标',
    document: '文件',
    region: '地区',
    base: '基期',
    baseYear: '基期年',
    target: '目标',
    unit: '单位',
    year: '年份',
    stated: '增速（文中）',
    computed: '增速（推算）',
    force: '约束力',
    audit: '核算',
    corrected: '更正',
    quote: '原句',
    link: '链接'
  },
  noBase: '文中未给基期',
  noAxis: '文中未给基期，不作图',
  shortNoBase: '未给基期',
  masked: (printed: string) => `原文隐去（${printed}）`,
  noNumber: '未读出数',
  cumulative: (years: number | null) => (years === null ? '累计' : `${years} 年累计`),
  same: '同上',
  noIndicator: '指标未读出',
  times: '×',
  about: '约',
  annual: '年均',
  statedShort: '文中',
  legend: {base: '基期', target: '目标', expected: '目标（预期性）', beyond: '突破、以上', about: '左右'},
  shown: (rows: number, numbers: number, rates: number, repeated: number) => {
    const merged = [
      rates > 0 && `${count(rates)} 处年均增速与规模同行`,
      repeated > 0 && `${count(repeated)} 处是同一目标再写一次`
    ].filter(Boolean)
    return `${count(rows)} 行${merged.length > 0 ? `：文中写目标的 ${count(numbers)} 处，${merged.join('，')}` : ''}`
  },
  yearly: '每年',
  formula:
    '推算 =（目标 ÷ 基期）^（1 ÷ 年数）− 1。基期取文件自己写出的数，没写的不补；没写年份的目标按规划期的末年列。',
  expectedNote: '文中称“预期”的目标画作空心。'
} as const

export const targetKindWords: Record<TargetKind, {name: string; scale: string}> = {
  level: {name: '规模', scale: '以基期为 1 倍'},
  share: {name: '份额', scale: '占整体的百分之几'},
  count: {name: '个数', scale: '不作图'},
  time: {name: '时限', scale: '不作图'},
  rate: {name: '增速', scale: '文中没有写相应的规模，不作图'},
  past: {name: '上一期的目标', scale: '成文时已到期，不作图'}
}

export const findingWords = {
  good: (value: number) => `${value} 项相符或容差内相符`,
  lower: (value: number) => `${value} 项写的比首末值推出来的低`,
  higher: (value: number) => `${value} 项写的比首末值推出来的高`,
  different: (value: number) => `${value} 项写的与首末值推出来的不同`,
  unable: (value: number) => `${value} 项无从核算`
} as const
