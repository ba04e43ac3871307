/** Words of /units/. */
import type {Duty} from '../policy/policy.ts'
import {count} from '../ui-strings.ts'
import {copies} from './targets.ts'

/** `told`: in a sentence about one unit; `head`: over a column and beside a bar. */
export const unitRoleWords: Record<Duty['value']['role'], {head: string; told: (value: number) => string}> = {
  lead: {head: '牵头', told: (value) => `牵头 ${count(value)} 条`},
  resp: {head: '责任', told: (value) => `列为责任单位 ${count(value)} 条`},
  support: {head: '配合', told: (value) => `配合 ${count(value)} 条`}
}

/** Of the table to download. */
export const unitColumns = {
  name: '单位',
  region: '地区',
  total: '条数',
  lead: '牵头',
  resp: '责任',
  support: '配合',
  documents: '文件',
  written: '文中也写作',
  link: '链接'
} as const

/** Of the provisions that name one unit. */
export const unitEntryColumns = {
  unit: '单位',
  role: '身份',
  document: '文件',
  region: '地区',
  address: '条',
  head: '标题',
  topics: '主题',
  targets: '目标',
  link: '链接'
} as const

export const unitWords = {
  crumb: '单位',
  label: (region: string, name: string) => `${region} · ${name}`,
  whose: (region: string, name: string) => `${region}的${name}`,
  noun: '家',
  and: '、',
  role: '身份',
  none: '现收文件都没有列出责任单位',
  noneLede: '只认文中写明的责任单位、牵头单位和配合单位；没有写的不补。',
  noneDescription: '现收文件都没有列出责任单位。',
  title: (units: number, name: string, most: number) =>
    units === 1
      ? `列出的责任单位只有${name}，${count(most)} 条`
      : `${count(units)} 家责任单位，列名最多的是${name}，${count(most)} 条`,
  titleEven: (units: number, most: number) => `${count(units)} 家责任单位，列名最多的各 ${count(most)} 条`,
  lede: (measures: number, named: number) =>
    `${count(measures)} 条措施和要求里，${count(named)} 条列出责任单位${named < measures ? `，${count(measures - named)} 条没有列` : ''}。`,
  description: (documents: number, units: number) =>
    `${copies(documents)}文件列出的 ${count(units)} 家责任单位：各牵头、负责、配合多少条措施，在哪份文件里，文中怎样写。`,
  contents: '地区',
  units: (value: number) => `${count(value)} 家`,
  caption: '责任单位，按地区分组，列名多的在前',
  name: '单位',
  total: '条数',
  documents: '文件',
  /** Several names where they are short. */
  documentNames: (names: readonly string[]) => {
    const joined = names.join('、')
    return names.length === 1 || joined.length <= 12 ? joined : `${copies(names.length)}文件`
  },
  written: '文中也写作',
  note: '条数是列出这家单位的措施和其他条目有多少；一条里有几种身份的，按牵头、责任、配合的次序只计一种。名称只写到“省”“市”“区”一级的，看文件是哪里的，归哪里；同一单位的几种写法合为一家。',
  noHead: '不在编号条目里',
  finding: (label: string, told: readonly string[]) =>
    `${label}：${told.map((part) => part.replace(' ', '\u00a0')).join('，')}`,
  seen: (documents: readonly string[], written: readonly string[]) =>
    `见${documents.length > 3 ? `${copies(documents.length)}文件` : documents.join('、')}${
      written.length > 0 ? `，文中也写作${written.join('、')}` : ''
    }。`,
  counted: (entries: number, counted: number) =>
    entries === 1
      ? `这一条${counted > 0 ? '写了' : '没有写'}数量目标。`
      : counted > 0
        ? `${count(entries)} 条里 ${count(counted)} 条写了数量目标。`
        : `${count(entries)} 条都没有写数量目标。`,
  unitDescription: (label: string, documents: number, told: readonly string[], partners: readonly string[]) =>
    `${label}在${copies(documents)}文件里${told.join('，')}。${partners.length > 0 ? `常同列的有${partners.join('、')}。` : ''}`,
  address: '条',
  head: '标题',
  topics: '主题：',
  targets: '目标',
  group: (role: string, value: number) => `${role}　${count(value)} 条`,
  unitCaption: (unit: string, document: string) => `${document}列出${unit}的各条`,
  partners: '同列的单位',
  partnersNote: '同一条里还列了谁，同列多的在前',
  shared: (value: number) => `${count(value)} 条`,
  more: (value: number) => `另 ${count(value)} 家`,
  alone: (entries: number) => (entries === 1 ? '这一条只列了这一家。' : '各条都只列了这一家。'),
  /** Longer lists end folded. */
  mostOpen: 12,
  unnamed: (value: number) => `${count(value)} 条措施和要求没有列出责任单位`,
  unnamedNote: '只认文中写明的责任单位、牵头单位和配合单位，正文里顺带提到的不算。',
  unnamedCaption: '没有列出责任单位的措施，按文件',
  measures: '共',
  unnamedHead: '未列',
  places: '哪几条',
  all: (value: number) => `全部 ${count(value)} 条`
} as const

export const unitBarWords = {
  description: (max: number) =>
    `横条从 0 起，满格 ${count(max)} 条；从左到右依次为牵头（实）、责任（灰）、配合（空心）。`,
  nothing: '没有列名',
  listTitle: (units: number) => `${count(units)} 家单位各列名几条`
} as const

/** Around the list of units as a chart. */
export const unitFigureWords = {
  most: (units: number, share: number) =>
    `列名最多的 ${count(units)} 家占全部列名的 ${Math.round(share * 100)}%`,
  few: (units: number) => `${count(units)} 家单位各列名几条`,
  unit: '条：列出这家单位的措施和其他条目',
  drawn: (units: number, rest: number) =>
    `下载的图只画列名最多的 ${count(units)} 家，另有 ${count(rest)} 家在表里。`,
  region: '地区'
} as const
