/** Words of /compare/. */
import type {PolicyKind, Region} from '../policy/metadata.ts'
import {count} from '../ui-strings.ts'

/** Whose document it is, where two levels of government are compared. */
export const levelWords: Record<Region['level'], string> = {
  national: '国家',
  province: '省里',
  city: '市里',
  county: '县里'
}

/** Provinces and cities by other names. */
export const otherLevelWords = [
  {level: 'province', ending: '自治区', word: '自治区'},
  {level: 'province', ending: '市', word: '市里'},
  {level: 'county', ending: '区', word: '区里'},
  {level: 'county', ending: '市', word: '市里'}
] as const

export const nouns: Record<PolicyKind, string> = {
  plan: '规划',
  implementation: '方案',
  measures: '措施',
  report: '报告',
  speech: '讲话',
  notice: '通知',
  law: '法规',
  other: '文件'
}

const percent = (share: number) => {
  const whole = Math.round(share * 100)
  return whole === 0 && share > 0 ? '不到 1%' : `${whole}%`
}

export const compareWords = {
  crumb: '对照',
  crumbPair: (upper: string, lower: string) => `${upper} × ${lower}`,
  taken: (upper: string, total: number, lower: string, taken: number) =>
    taken === 0
      ? `${upper}的 ${count(total)} 条，${lower}都没有接`
      : `${upper}的 ${count(total)} 条，${lower}接了 ${count(taken)} 条`,
  of: (whose: string, what: string) => `${whose}的${what}`,
  noMeasures: (upper: string, lower: string) => `${upper}与${lower}：没有可以对照的措施`,
  shared: (lower: string, upper: string, exact: number) => `${lower}有 ${count(exact)} 字与${upper}逐字相同`,
  description: (upper: string, lower: string) =>
    `${upper}与${lower}逐条对照：接续表、相同文字的位置、并排的段落和改动的字词。`,
  upperSide: '上',
  lowerSide: '下',
  measures: (value: number) => `${count(value)} 条`,
  compared: '只比措施与保障，原则和目标不比',
  reasons: {
    region: '上下级地区',
    citation: '下位文件引用上位文件'
  },
  unrelated: '两份文件不相隶属，只比文字',
  notRelated: '不相隶属',
  ribbon: (exact: number, lower: string, share: number, where: string) =>
    `${count(exact)} 字逐字相同，占${lower} ${percent(share)}${where && `；多在${where}`}`,
  ribbonNote: (passages: number, shortest: number) =>
    `墨块为相同文字，${count(passages)} 段，最短 ${count(shortest)} 字；连线指它在另一份里的位置`,
  nothingShared: '两份文件没有成段相同的文字。',
  coverage: '接续表',
  coverageCaption: (upper: string, lower: string) => `${upper}的各条措施，${lower}怎样接`,
  silent: '未见',
  silentSign: '–',
  added: (lower: string) => `${lower}另写`,
  addedNote: (upper: string) => `${upper}里没有对应`,
  parallel: '并排',
  parallelNote: '底色为逐字相同，加粗划线为换了的字，灰字为一方独有。',
  parallelCount: (shortest: number, exact: number) =>
    `字数只计连续 ${count(shortest)} 字以上逐字相同的，各段合计 ${count(exact)} 字；更短的有底色，不计字数。`,
  exact: (value: number) => `相同 ${count(value)} 字`,
  opening: '开头',
  replacements: '换了的字',
  became: '改为',
  times: (value: number) => `${count(value)} 处`,
  listTitle: (pairs: number) => `${count(pairs)} 对文件可以对照`,
  listNone: '现收文件之间没有上下级，也没有相同的文字',
  listLede: (name: string, exact: number, share: number) =>
    `相同文字最多的是${name}：${count(exact)} 字，占下位文件的 ${percent(share)}。`,
  listLedeOne: (name: string, exact: number, share: number) =>
    `${name}：逐字相同 ${count(exact)} 字，占下位文件的 ${percent(share)}。`,
  listNoShared: '没有一对有成段相同的文字。',
  listDescription: '上位文件与下位文件逐条对照，另有文字相同的各对文件。',
  listCaption: '可以对照的各对文件',
  upper: '上位文件',
  lower: '下位文件',
  relation: '关系',
  takenHead: '接续',
  takenOf: (taken: number, total: number) => `${count(taken)} / ${count(total)} 条`,
  sharedHead: '相同文字',
  characters: (value: number) => `${count(value)} 字`,
  shareHead: '占下位文件',
  percent,
  open: '对照'
} as const
