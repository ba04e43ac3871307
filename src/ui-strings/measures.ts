/** Words of /measures/. */
import {count} from '../ui-strings.ts'
import {copies} from './targets.ts'

export {measureKindNames} from '../policy/code-names.ts'

/** Of the table to download. */
export const measureColumns = {
  document: '文件',
  region: '地区',
  address: '条',
  head: '标题',
  kind: '类',
  topics: '主题',
  strength: '措辞',
  lead: '牵头单位',
  resp: '责任单位',
  support: '配合单位',
  targets: '目标数',
  link: '链接'
} as const

export const measureWords = {
  and: '、',
  /** Of more rows than this, those of each document begin folded where the page is narrow. */
  mostOpen: 30,
  /** Of more rows than this, those of documents out of sight are not laid out. */
  mostLaidOut: 1000,
  crumb: '措施',
  none: '现收文件里没有读出措施',
  title: (documents: number, measures: number, named: number) =>
    `${copies(documents)}文件的 ${count(measures)} 条措施和要求，${named ? `${count(named)} 条列出责任单位` : '没有一条用括号列出责任单位'}`,
  targets: (value: number) => (value > 0 ? `${count(value)} 条写了数量目标。` : '没有一条写了数量目标。'),
  unnamed: (names: readonly string[]) => `没有用括号列出责任单位的：${names.join('、')}。`,
  description: (documents: number, measures: number) =>
    `${copies(documents)}文件逐条列出的 ${count(measures)} 条措施、目标、原则和保障：所在章节、责任单位、目标数。`,
  contents: '文件',
  number: '条',
  head: '标题',
  kind: '类',
  units: '责任单位',
  topics: '主题',
  targetsHead: '目标',
  lead: '牵头',
  support: '配合',
  unnamedCell: '未列',
  inDocument: '看原处',
  counted: (measures: number, named: number) =>
    `${count(measures)} 条${named ? `，${count(named)} 条列出责任单位` : '，没有用括号列出责任单位'}`,
  caption: (name: string) => `${name}的措施`,
  note: '标题打开这一条的单页，条号打开原处。列出文件里最小的编号单位；只叙述情况、也没有列出责任单位的不列。'
} as const
