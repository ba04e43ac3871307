/** Words of the charts. Those of the pages are in ../ui-strings.ts and beside this file. */
import {comparatorNames, count} from '../ui-strings.ts'

export const stripWords = {
  opening: '开头',
  description:
    '全文一条，横向为字符数：上缘短线是目标，下缘短线是已实现，菱形是引文，底点是责任单位，竖线是章节。'
} as const

export const dumbbellWords = {
  description: (max: string) => `横轴从 0 到 ${max}：蓝点为基期，橙点为目标，箭头由基期指向目标。`,
  noBase: '文中未给基期，',
  from: (value: number, unit: string) => `由 ${value}${unit} `,
  to: (value: number, unit: string) => `到 ${value}${unit}`,
  range: (from: number, to: number, unit: string) => `到 ${from}—${to}${unit}`,
  masked: '目标值未载或原文隐去',
  expected: '预期性',
  comparator: comparatorNames
} as const

export const slopeWords = {
  description: (unit: string) =>
    `横轴为年，纵轴从 0 起，以${unit || '原数'}计：蓝点与实线是已实现，橙点是目标，虚线由基期指向目标。`
} as const

export const bulletWords = {
  plan: '规划 = 100',
  description: '横轴以规划值为 100：蓝条是完成的数，橙色短线是规划的数，条末是完成的数与百分比。'
} as const

export const dumbbellListWords = {
  description: (unit: string) =>
    `一行一份文件，横轴从 0 起，以${unit || '原数'}计：蓝点为基期，橙点为目标，箭头由基期指向目标。`
} as const

export const ribbonWords = {
  length: (characters: number) => `全文 ${count(characters)} 字符`,
  stretched: '（放大到同宽）',
  title: (upper: string, lower: string, exact: number) => `${lower}有 ${count(exact)} 字与${upper}逐字相同`,
  description: (passages: number) =>
    `上下两条各为一份文件的全文，拉到同宽；墨块为相同文字，${count(passages)} 处，连线指它在另一份里的位置。`
} as const

/** Around a chart, and in its files. */
export const figureWords = {
  source: (names: string) => `来源：${names}`,
  sourceLabel: '来源：',
  documents: (documents: number) => `现收的 ${count(documents)} 份文件`,
  table: '数据表',
  download: (what: string) => `下载这张图：${what}`,
  files: {svg: 'SVG', png: 'PNG', csv: 'CSV'},
  blank: '未载',
  columns: {title: '图题', unit: '单位与口径', source: '来源', address: '网址'}
} as const

export const shareBarWords = {
  title: (name: string, share: number) => `${name} ${(share * 100).toFixed(1)}%`,
  description: '条长从 0 到 100%。'
} as const

export const galleryWords = {
  title: '图的样张',
  lede: '每种图先画现收文件，宽窄两种，再画测试用的小例子。',
  contents: '各图',
  narrow: '窄',
  strips: '全文条带',
  targets: '基期 → 目标',
  cases: (chart: string) => `小例子：${chart}`
} as const
