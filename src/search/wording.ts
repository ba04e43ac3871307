/**
 * Every word the search page says by itself; what it says of an answer is in show/answer-words.ts. Browser code reads
 * it too, so it stands apart from the words of the other pages.
 */
import {levelNames} from '../ui-strings/regions.ts'
import {kindNames} from '../ui-strings.ts'

export const kindWords: Readonly<Record<string, string>> = kindNames
export const levelWords: Readonly<Record<string, string>> = levelNames

export const facetNames = {
  r: '地区',
  l: '层级',
  k: '文种',
  y: '年份',
  h: '主题',
  u: '责任单位',
  t: '量化目标',
  p: '段落',
  noRegion: '全国或未载',
  noLevel: '未载'
} as const

export const unknownYear = '未载'

export const passageWords: Readonly<Record<string, string>> = {
  measure: '措施',
  goal: '目标',
  principle: '总则',
  safeguard: '保障',
  'lead-in': '引语',
  text: '其他段落',
  table: '表',
  heading: '只有标题',
  frame: '文首与落款'
}

export const yesNoWords = {
  t: {1: '有', 0: '未设'} as Readonly<Record<string, string>>
} as const

const fewDocuments = ['', '一份', '两份', '三份', '四份', '五份', '六份', '七份', '八份', '九份', '十份']

/** 6 段，两份文件 */
export function countWords(hits: number, documents: number): string {
  return `${hits} 段，${fewDocuments[documents] ?? `${documents} 份`}文件`
}

export function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join('')
}

export const marginWords = {
  hit: '命中',
  title: '标题',
  text: '正文',
  synonym: '同义',
  above: '在上级标题、文件名或地区',
  units: '责任单位',
  topic: '主题',
  noUnits: '没有用括号列出责任单位',
  target: '目标',
  achieved: '已实现',
  noTarget: '未设目标',
  noMeasure: '，不是措施',
  page: '单页：谁来办，可复制链接',
  places: (where: string, count: number) => (count > 0 ? `${where} ${count} 处` : '')
} as const

/** Other ways to what search finds. */
export const waysIn = [
  {href: '/documents/', word: '文件'},
  {href: '/measures/', word: '措施'},
  {href: '/targets/', word: '目标'},
  {href: '/topics/', word: '主题'},
  {href: '/units/', word: '单位'},
  {href: '/regions/', word: '地区'}
] as const

/** Columns of the table of results, in their order. */
export const csvWords = {
  inside: ' › ',
  and: '、',
  columns: {
    document: '文件',
    region: '地区',
    level: '层级',
    kind: '文种',
    year: '年份',
    address: '地址',
    path: '标题路径',
    title: '标题',
    text: '正文',
    units: '责任单位',
    topics: '主题',
    targets: '目标数',
    why: '命中',
    link: '链接'
  }
} as const

export const searchWords = {
  page: '查找',
  results: '结果',
  narrow: '筛选',
  seeResults: '看结果',
  narrowHint: '地区、年份、主题、单位……',
  sort: '排序',
  sorts: {relevance: '按相关', year: '按时间', document: '按文件顺序'},
  also: (words: readonly string[]) => `也找了${quoted(words)}`,
  onlyTyped: '只要原词',
  typedOnly: '只找了原词',
  alsoSynonyms: '也找同义词',
  maybe: '也可能是',
  clear: '取消',
  leftFacets: '主题、责任单位、量化目标、段落',
  moreChoices: (count: number) => `更多 ${count} 个`,
  fields: '限定：',
  csv: '下载 CSV',
  more: (count: number) => `再看 ${count} 段`,
  silent: '没有命中的文件：',
  silentMany: (count: number) => `另有 ${count} 份文件没有命中。`,
  nothing: (query: string) => `没有找到“${query}”`,
  nothingLeft: '这样筛选，一段也不剩',
  onlyNot: '只有要排除的词，还缺要找的词',
  alone: '没有一段同时写到这些词。分开找：',
  named: '文件名或地区里有：',
  instead: '也可以换个走法：',
  loading: '正在取检索数据',
  failed: '检索数据没有取到，请稍后再试。',
  noScript:
    '边输边查要在浏览器里运行脚本，现在没有运行，上面这一栏查不出结果。可以从下面这些页面进去，再用浏览器自带的页内查找：',
  scope: '逐段查全部文件，空格隔开的词都要有。',
  syntax: {exact: '照原样找', not: '不要', field: '限定', pinyin: '拼音'},
  lists: {
    topics: {name: '主题', href: '/topics/', all: (count: number) => `全部 ${count} 个`},
    units: {name: '责任单位', href: '/units/', all: (count: number) => `全部 ${count} 家`},
    regions: {name: '地区', href: '/regions/', all: (count: number) => `全部 ${count} 个`}
  }
} as const
