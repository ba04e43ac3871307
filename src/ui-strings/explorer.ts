/** Words of lists that can be filtered and put into order. */
import {count} from '../ui-strings.ts'

/** A column, or what stands for one in a list, by which rows are put into order. */
export interface OrderColumn {
  /** Its name in the address. */
  key: string
  word: string
  kind: 'number' | 'text'
}

export const explorerWords = {
  filters: '筛选',
  others: '等',
  all: '全部',
  order: '排序',
  sourceOrder: {text: '原文顺序', list: '原来的顺序'},
  backToSource: {text: '回到原文顺序', list: '回到原来的顺序'},
  up: (word: string) => `${word} ↑`,
  down: (word: string) => `${word} ↓`,
  find: '本表内查找',
  /** Rows of the shortest list that has a field to look through it. */
  fewestToFind: 31,
  clear: '清除筛选',
  shown: '显示',
  see: '看',
  of: (rows: number, noun: string) => `/ ${count(rows)} ${noun}`,
  download: '下载所示（CSV）',
  downloadAll: '下载全表（CSV）',
  file: (site: string, name: string) => `${site}-${name}.csv`,
  failed: '表格文件没有取到，请稍后再试。',
  nothing: {before: '同时合于', after: '的一条也没有。', find: '查找'},
  option: (label: string, rows: number) => `${label}（${count(rows)}）`
} as const

/** Names of facets that several lists have. */
export const facetNames = {
  document: '文件',
  region: '地区',
  kind: '类',
  topic: '主题',
  unit: '单位',
  named: '责任单位',
  targets: '目标'
} as const

export const facetValues = {
  named: {yes: '已列', no: '未列'},
  targets: {yes: '写了', no: '没写'}
} as const
