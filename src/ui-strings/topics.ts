/** Words of /topics/. */
import type {Specifics} from '../policy/3-facts/measure/specifics.ts'
import {count} from '../ui-strings.ts'
import {copies} from './targets.ts'

/** What a measure names, in the order it is shown. */
export const specificNames: Record<keyof Specifics, string> = {
  object: '对象',
  amount: '数量',
  deadline: '时限',
  owner: '责任',
  place: '地点'
}

const measures = (value: number, only: boolean) => `${count(value)} 条${only ? '措施' : '措施和要求'}`

/** Of the table to download. */
export const topicColumns = {
  topic: '主题',
  around: '上位主题',
  measures: '条数',
  documents: '文件数',
  names: '文件',
  link: '链接'
} as const

export const topicWords = {
  and: '、',
  crumb: '主题',
  none: '现收文件的条文都没有归入主题',
  listTitle: (value: number, topics: number) => `${count(value)} 条措施和要求归入 ${count(topics)} 个主题`,
  listLede: (name: string, documents: number, value: number) =>
    `最多的是${name}，${copies(documents)}文件 ${count(value)} 条。`,
  listDescription: (topics: number, documents: number) =>
    `${copies(documents)}文件的措施按 ${count(topics)} 个主题分列，逐层注明条数和文件。`,
  listNote: '一条可以归入几个主题。上位主题的条数含其下各主题，同一条只计一次。',
  without: (value: number) => `没有归入主题的另有 ${count(value)} 条。`,
  caption: '主题与条数',
  topic: '主题',
  noun: '个',
  depth: {name: '层次', upper: '上位', inner: '下位'},
  measures: '条数',
  documents: '文件',
  names: '哪些文件',
  andMore: (names: readonly string[], more: number) =>
    names.join('、') + (more > 0 ? `等 ${count(names.length + more)} 份` : ''),
  /** 跨境电商：三份文件 12 条措施，4 项目标 */
  title: (name: string, documents: number, value: number, only: boolean, targets: number) =>
    `${name}：${copies(documents)}文件 ${measures(value, only)}，${targets ? `${count(targets)} 项目标` : '未设目标'}`,
  named: (value: number) => (value ? `${count(value)} 条列出责任单位` : '没有一条用括号列出责任单位'),
  counted: (value: number) => (value ? `${count(value)} 条写了数量目标` : ''),
  unseen: (names: string) => `${names}没有条文归入这一主题。`,
  description: (name: string, documents: number, value: number) =>
    `${copies(documents)}文件里关于${name}的 ${count(value)} 条措施：原文标题、措辞、责任单位和目标，逐条注明出处。`,
  inner: '下位主题',
  rows: (value: number) => `${count(value)} 条`,
  words: '按标题和正文里出现的这些词归入：',
  end: '。',
  tableCaption: (name: string) => `关于${name}的条文`,
  strength: '措辞',
  specifics: '写明',
  specificsNote:
    '措辞照文中用词。“写明”指条文说出了哪几样：对象、数量、时限、责任单位、地点；没有读出的空着。',
  more: (value: number) => `另有 ${count(value)} 条`,
  toMeasures: '看这份文件的全部措施',
  targetsTitle: (value: number) => `这些条文里的 ${count(value)} 项目标`,
  targetsCaption: (name: string) => `关于${name}的条文里的目标`,
  moreTargets: (value: number) => `另有 ${count(value)} 项`,
  toTargets: '看全部目标',
  rate: '增速',
  source: '出处',
  byTopic: '按主题看'
} as const
