/** Words of /regions/. */
import type {Region} from '../policy/metadata.ts'
import {count} from '../ui-strings.ts'
import {copies} from './targets.ts'

export {levelNames} from '../policy/code-names.ts'

const insideNames: Record<Region['level'], string> = {
  national: '各地',
  province: '所辖地区',
  city: '所辖地区',
  county: '所辖地区'
}

/** Places that are no divisions, in the order they are listed. */
export const otherNames = {group: '区域', zone: '开发区、园区', country: '国家'} as const

/** Of the table to download. */
export const regionColumns = {
  region: '地区',
  code: '代码',
  level: '级别',
  around: '上级',
  documents: '本级文件',
  inside: '所辖地区文件',
  namers: '点名的别的文件',
  named: '别的文件点名处数',
  own: '“全省”“我市”等处数',
  link: '链接'
} as const

export const regionWords = {
  crumb: '地区',
  none: '现收文件都没有写到地区',
  listTitle: (regions: number, own: number, named: number) =>
    `${count(regions)} 个省市县：${count(own)} 个有本级文件，${count(named)} 个在别的文件里点到名`,
  listLede: (name: string, documents: number, times: number) =>
    `点名最多的是${name}，${copies(documents)}文件 ${count(times)} 处。`,
  listOthers: (groups: number, zones: number, countries: number) => {
    const parts = [
      groups > 0 && `区域 ${count(groups)} 个`,
      zones > 0 && `开发区和园区 ${count(zones)} 个`,
      countries > 0 && `国家 ${count(countries)} 个`
    ]
    return `另有${parts.filter(Boolean).join('、')}。`
  },
  listDescription: (documents: number) =>
    `${copies(documents)}文件写到的省、市、县，按行政区划代码分级列出：本级文件、所辖地区的文件、别的文件写到几处。`,
  caption: '文件写到的省、市、县',
  region: '地区',
  noun: '个',
  facets: {level: '级别', own: {yes: '有本级文件', no: '没有'}},
  around: '上级',
  documents: '本级文件',
  inside: '所辖地区文件',
  named: '别的文件点名',
  own: '“全省”“我市”等',
  hidden: (value: number) => `另有 ${count(value)} 个只被点名，见上级地区的页面`,
  listNote:
    '末栏是文件不写名字、只说“全省”“我市”的地方，按文件自己的地区算，只计数。级别和上下级照行政区划代码（GB/T 2260）。',
  othersTitle: '区域、开发区和国家',
  othersCaption: '文件写到的区域、开发区和国家',
  otherName: '名称',
  otherTimes: '处数',
  first: '首次写到',
  within: (name: string) => `在${name}`,
  copies: (value: number) => `${count(value)} 份`,
  times: (value: number) => `${count(value)} 处`,
  timesIn: (documents: number, times: number) => `${count(documents)} 份 ${count(times)} 处`,
  andMore: (documents: number) => `等 ${count(documents)} 份`,
  /** 金昌市：本级文件 1 份，另有一份文件点名 5 处 */
  title: (name: string, parts: readonly string[]) => `${name}：${parts.join('，')}`,
  titleOwn: (value: number) => `本级文件 ${count(value)} 份`,
  titleInside: (level: Region['level'], value: number) => `${insideNames[level]}文件 ${count(value)} 份`,
  titleNamed: (documents: number, times: number) =>
    `另有${documents > 10 ? ' ' : ''}${copies(documents)}文件点名 ${count(times)} 处`,
  titleOnlyNamed: (documents: number, times: number) => `${copies(documents)}文件点名 ${count(times)} 处`,
  titleOnlyOwn: (sayings: string, times: number) => `只以${sayings}提到 ${count(times)} 处`,
  lede: (code: string, around: string) => `行政区划代码 ${code}${around && `，属${around}`}。`,
  ledeOwn: (documents: number, sayings: string, times: number) =>
    `${copies(documents)}文件以${sayings}提到 ${count(times)} 处，只计数。`,
  description: (name: string, code: string, parts: readonly string[]) =>
    `${name}（${code}）：${parts.join('，')}；点名的句子逐条列出，注明出处。`,
  inner: (level: Region['level']) => (level === 'national' ? '各地' : '所辖'),
  documentsOf: (value: number) => `文件 ${count(value)}`,
  namedIn: (value: number) => `点名 ${count(value)}`,
  zones: '境内开发区',
  ownTitle: '本级文件',
  insideTitle: (level: Region['level']) => `${insideNames[level]}的文件`,
  namedTitle: '别的文件点名的地方',
  namedHere: (value: number) => `文中写到本地 ${count(value)} 处`,
  namedTimes: (value: number) => `点名 ${count(value)} 处`,
  said: (sayings: string, value: number) => `以${sayings}提到 ${count(value)} 处`,
  andSo: '等',
  more: (value: number) => `另有 ${count(value)} 处`,
  alsoTitle: (value: number) => `另有 ${count(value)} 份文件点名`,
  byRegion: '按地区看'
} as const
