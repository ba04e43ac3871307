/** Words of /citations/. */
import {count} from '../ui-strings.ts'
import {copies} from './targets.ts'

/** What comes of a citation. */
export const citationStates = {
  held: '本站收录',
  conflict: '对不上',
  ambiguous: '指不定',
  missing: '本站未收'
} as const

/** Of the table to download. */
export const citationColumns = {
  cited: '被引文件',
  docNumber: '文号',
  state: '收录',
  citing: '引用它的文件',
  region: '地区',
  places: '处数',
  place: '出处',
  quote: '原句',
  targets: '引到哪一条',
  link: '链接'
} as const

export const citationWords = {
  apart: ' / ',
  and: '、',
  citing: '引用的文件',
  cited: '被引文件',
  state: '收录',
  crumb: '引文',
  none: '现收文件没有引用别的文件',
  /** 六份文件引用本站的三份文件，共 18 处 */
  title: (from: number, to: number, places: number) =>
    `${copies(from)}文件引用本站的${spaced(to)}${copies(to)}文件，共 ${count(places)} 处`,
  titleMissing: (from: number, missing: number) =>
    `${copies(from)}文件引用了别的 ${count(missing)} 份文件，本站都没有收`,
  ledeMissing: (places: number) => `引用的地方共 ${count(places)} 处，逐句列出。现收文件之间没有互相引用。`,
  mostCited: (name: string, places: number, provisions: number) =>
    `被引最多的是《${name}》，${count(places)} 处${provisions > 0 ? `，其中 ${count(provisions)} 处指到条` : ''}。`,
  alsoMissing: (missing: number, places: number) =>
    `另引本站未收的 ${count(missing)} 份文件，${count(places)} 处。`,
  description: (documents: number) =>
    `${copies(documents)}文件里的引文：谁引用谁、引到哪一条，引了而本站未收的文件，逐句注明出处。`,
  contents: '本页各部分',
  chartNote: '左边引用，右边被引用；题名后的数是处数，连线不分粗细。',
  chartRest: (value: number) => `另有 ${count(value)} 份引用较少的文件没有画出，见下面的清单。`,
  lists: '互相引用的文件',
  cites: '引用',
  citedBy: '被引用',
  whole: '全文',
  times: (value: number) => `${count(value)} 处`,
  conflicts: '对不上的引文',
  conflictsNote: '同一文号、题名或先后在文中说法不一。只列文中怎样写，不判断哪一处对。',
  ambiguous: '指不定的引文',
  ambiguousNote: '文中的题名或文号合于本站的几份文件，没有连上。',
  candidates: '可能是',
  missing: '引了而本站未收的文件',
  missingShared: '几份文件都引用的',
  missingBy: '只有一份文件引用的，按引用它的文件列出',
  missingNote: '题名照文中写法；只写“《规划》”“《纲要》”而前文没有交代的，不知指哪一份，没有列入。',
  missingTimes: (documents: number, places: number) =>
    documents > 1 ? `${copies(documents)}文件，${count(places)} 处` : `${count(places)} 处`,
  entries: (value: number) => `${count(value)} 份`,
  rows: (value: number) => `${count(value)} 处`,
  more: (value: number) => `另有 ${count(value)} 处`,
  issuer: (name: string) => `发文机关 ${name}`
} as const

/** A number written in digits stands a space apart from the word before it. */
function spaced(value: number): string {
  return value > 10 ? ' ' : ''
}

const titled = (title: string) => (/^[〈《]/.test(title) ? title : `《${title}》`)

export const conflictWords = {
  twoTitles: (number: string, titles: readonly string[]) =>
    `${number} 在文中是 ${count(titles.length)} 个题名：${titles.map(titled).join('、')}`,
  twoNumbers: (title: string, numbers: readonly string[]) =>
    `${titled(title)}在文中有 ${count(numbers.length)} 个文号：${numbers.join('、')}`,
  laterDate: (subject: string, cited: string, citing: string) =>
    `${titled(subject)}的日期是${cited}，引用它的文件的日期是${citing}`,
  laterYear: (subject: string, year: string, citing: string) =>
    `${titled(subject)}的文号是 ${year} 年的，引用它的文件的日期是${citing}`
} as const

export const citationChartWords = {
  title: (from: number, to: number, places: number) =>
    `${copies(from)}文件引用${spaced(to)}${copies(to)}文件，共 ${count(places)} 处`,
  value: (from: string, to: string, places: number) => `${from} → ${to}　${count(places)} 处`,
  description: '左列是引用的文件，右列是被引用的文件，连线表示引用，题名后的数是处数。'
} as const

export const citationTableWords = {from: '引用的文件', to: '被引用的文件', places: '处数'} as const
