/** Words of the page that says what each release of the data changed. */
import type {ComparedTable} from '../exports/changes/changes.ts'
import {changeMeanings} from '../policy/code-names.ts'
import {comparatorNames, count, kindNames, statusNames} from '../ui-strings.ts'
import {measureKindNames} from './measures.ts'
import {levelNames} from './regions.ts'

export const changesWords = {
  title: '数据各版的改动',
  /** Of the page of one release. */
  page: (number: number, release: string) => `数据第 ${count(number)} 版 ${release}`,
  pageTitle: (number: number) => `数据第 ${count(number)} 版`,
  pageLede: '这一版的数据包和改动。网址不变，引用这一版时写它。',
  crumb: '改动',
  data: '数据',
  lede: '每一版比上一版增加、减少、改动了哪些文件、措施和数量表述，逐条列出；其余各表只记行数。新的在上，各版的数据包原样保存。',
  ledeBefore: '数据还没有发布过编号的版本。',
  description:
    '数据的每一版比上一版增加、减少、改动了哪些文件、措施和数量表述，其余各表的行数，连同各版原样保存的数据包。',
  before:
    '现在网站上的是第一版之前的内容。第一版发布后，这里列出它的数据包；此后每一版，文件、措施和数量表述的改动逐条列在这里，其余各表只记行数。',
  promise:
    '发布过的数据包和公布过的网址长期保留；文件、条款、措施、指标、单位、地区、主题换了网址的，由旧网址转到新的。',
  /** Longer lists begin folded. */
  mostOpen: 8,
  release: (number: number) => `第 ${count(number)} 版`,
  first: '第一版，没有上一版可比',
  nothing: '文件、措施和数量表述没有改动，改动在别的表，或只是文中位置',
  sameText: '原文未变，读法有改',
  newText: '原文有改动',
  inDocument: (measures: number, figures: number) =>
    [measures > 0 && `措施 ${count(measures)} 条`, figures > 0 && `数量表述 ${count(figures)} 处`]
      .filter(Boolean)
      .join('，'),
  with: (inside: string) => `（含${inside}）`,
  counts: (release: string) => `${release} 各表的行数`,
  allCounts: '各表的行数',
  table: '表',
  rows: '行数',
  rowsBefore: '上一版',
  otherRows: '其余各表行数未变；行数未变的，内容也可能有改动。',
  sameRows: '各表行数未变；行数未变的，内容也可能有改动。',
  zip: '数据包',
  size: (bytes: number) => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`,
  notAtHand: '数据包不在这一份网站里',
  sum: '校验值（SHA-256）',
  record: '改动记录',
  columnsAdded: (table: string, columns: string) => `${table}表增加的栏目：${columns}`,
  columnsGone: (table: string, columns: string) => `${table}表减少的栏目：${columns}`,
  noIndicator: '未读出指标',
  inYear: (year: number) => `${year} 年`,
  arrow: '→',
  became: '改为',
  none: '无',
  yes: '是',
  no: '否'
} as const

/** In the order they are told. */
export const changeKinds = ['added', 'gone', 'changed', 'moved'] as const

export type ChangeKind = (typeof changeKinds)[number]

const kindWords: Record<ChangeKind, string> = {
  added: '新增',
  gone: '减少',
  changed: '改动',
  moved: '换了地址的'
}

const tableWords: Record<ComparedTable, {noun: string; unit: string}> = {
  documents: {noun: '文件', unit: '份'},
  measures: {noun: '措施', unit: '条'},
  figures: {noun: '数量表述', unit: '处'}
}

/** 新增文件 5 份 */
export function changeTitle(kind: ChangeKind, table: ComparedTable, times: number): string {
  const {noun, unit} = tableWords[table]
  return `${kindWords[kind]}${noun} ${count(times)} ${unit}`
}

/** What codes of the data are called on the site, by table and column. */
export const codeNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'documents.kind': kindNames,
  'documents.region.level': levelNames,
  'measures.kind': measureKindNames,
  'measures.degree': {must: '必须做到', aim: '力求做到', support: '支持推动', explore: '探索试行'},
  'figures.status': statusNames,
  'figures.comparator': {...comparatorNames, '=': '恰为'},
  'figures.change': changeMeanings
}

/** Of a page that says where another one went. */
export const redirectWords = {
  title: '这一页换了网址',
  went: '现在的网址：',
  was: '原来的网址：'
} as const
