/** Words of single pages. Those of every page are in ../ui-strings.ts. */
import {count} from '../ui-strings.ts'

export const home = {
  title: '查原文：谁来办，到哪年，要多少',
  lede: '政府规划、方案、措施、报告和讲话的原文，读成措施、目标、责任单位和引文，句句能回到出处。',
  documents: '文件',
  doubtsLink: '逐条列出',
  /** 全部数据可下载。 */
  dataBefore: '全部数据可',
  dataLink: '下载',
  dataAfter: '。',
  allDocuments: '全部文件',
  growthNote: '各项单位不同，各用各的刻度，都从 0 起',
  reuseNote: (passages: number) => `墨块为连续 12 字以上的相同文字，${passages} 段；连线指它在另一份里的位置`,
  inText: '看原文',
  audit: '看核算',
  indicator: '看这项指标',
  compare: '看这张图和对照'
} as const

export const findingWords = {
  /** 中卫方案：实际使用外资额3年翻一番，外贸进出口总额5年翻一番 */
  growth: (name: string, clauses: readonly string[]) => `${name}：${clauses.join('，')}`,
  change: (indicator: string, years: number | null, ratio: number) =>
    `${indicator}${years === null ? '' : `${years}年`}${ratio === 2 ? '翻一番' : `到${Number(ratio.toFixed(2))}倍`}`,
  stated: (stated: string, computed: string) => `文中写${stated}，按首末值计算为 ${computed}`,
  reuse: (lower: string, upper: string, exact: number, share: number) =>
    `${lower}有${count(exact)}字与${upper}逐字相同，占全文${Math.round(share * 100)}%`
} as const

export const reportPage = {
  title: '存疑清单',
  lede: '程序读每份文件时拿不准的地方和动手修补过的地方，一处不少。',
  index: '各文件',
  caption: (document: string, severity: string, step: string, rule: string) =>
    `${document}：${severity}，${step} ${rule}`,
  rows: (value: number) => `${count(value)} 处`,
  /** Longer lists of repairs begin folded. */
  mostOpen: 8,
  invisible: '（看不见的字符）',
  none: '这份文件没有存疑，也没有修补。',
  noun: '处',
  severity: '程度',
  step: '步骤',
  rule: '规则',
  place: '位置',
  reason: '说明',
  words: '原文',
  toText: '阅读页',
  toSource: '原文',
  line: (line: number, column: number) => `第 ${line} 行第 ${column} 字`
} as const

export const notFound = {
  title: '没有这一页',
  lede: '网址可能不完整，也可能本库没有收这份文件。',
  home: '回首页',
  documents: '看全部文件'
} as const

export const documentsPage = {
  title: '文件',
  lede: '一份文件一行；条带是全文，横向同一比例。',
  noun: '份',
  noYear: '未载',
  /** Of the table to download; some are facets too. */
  columns: {
    title: '题名',
    shortTitle: '简称',
    docNumber: '发文字号',
    issuer: '发文机关',
    issued: '成文日期',
    year: '年份',
    region: '地区',
    level: '层级',
    kind: '文种',
    period: '规划期',
    characters: '字符数',
    targets: '目标数',
    achieved: '已实现数',
    citations: '引文数',
    units: '责任单位数',
    doubts: '存疑数',
    source: '来源',
    link: '链接'
  }
} as const

/** Of the table of doubts to download. */
export const reportColumns = {
  document: '文件',
  region: '地区',
  severity: '程度',
  step: '步骤',
  rule: '规则',
  place: '位置',
  line: '行',
  column: '字',
  words: '原文',
  reason: '说明',
  link: '链接'
} as const

/** Pages that have nothing to list: why, and where to go instead. `''`: the lede of the page says it. */
export const emptyWhy = {
  documents: '',
  measures: '措施按编号逐条读出；现收文件里没有读出编号的条目。',
  targets: '只列文中写成目标的数：到哪年、达到多少；已经实现的数不算，在各份文件的正文里标出。',
  units: '',
  topics: '条文按标题和正文里的词归入主题；现收文件里没有读到主题词表里的词。',
  regions: '省、市、县照行政区划的名称认；现收文件里没有读到，也没有注明是哪里的。',
  citations: '只认写出题名或文号的引用；只写“《规划》”“《纲要》”而没有交代是哪一份的，不算。',
  audits: '',
  report: '',
  compare: '对照要有两份文件。'
} as const

export type EmptyPage = keyof typeof emptyWhy

export const emptyWords = {
  noDocuments: '还没有收入文件，这里现在是空的。',
  documents: {word: '看全部文件', href: '/documents/'},
  method: {word: '怎样读出来的', href: '/method/'},
  home: {word: '回首页', href: '/'}
} as const
