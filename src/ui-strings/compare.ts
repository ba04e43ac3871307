/** Words of /compare/. */
import type {PolicyKind, Region} from '../policy/metadata.ts'
import {count} from '../ui-strings.ts'
import {copies} from './targets.ts'

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
  apart: ' / ',
  crumb: '对照',
  crumbPair: (upper: string, lower: string) => `${upper} × ${lower}`,
  taken: (upper: string, total: number, lower: string, taken: number) =>
    taken === 0
      ? `${upper}的 ${count(total)} 条，${lower}都没有对应`
      : `${upper}的 ${count(total)} 条，${lower}对应 ${count(taken)} 条`,
  of: (whose: string, what: string) => `${whose}的${what}`,
  noMeasures: (upper: string, lower: string) => `${upper}与${lower}：没有可以对照的措施`,
  sameTopics: (upper: string, lower: string, topics: number) =>
    `${upper}与${lower}没有成段相同的文字，都写到 ${count(topics)} 个主题`,
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
  unrelated: '两份文件不相隶属，只比文字、指标和主题',
  notRelated: '不相隶属',
  ribbon: (exact: number, lower: string, share: number, where: string) =>
    `${count(exact)} 字逐字相同，占${lower} ${percent(share)}${where && `；多在${where}`}`,
  ribbonNote: (passages: number, shortest: number) =>
    `墨块为相同文字，${count(passages)} 段，最短 ${count(shortest)} 字；连线指它在另一份里的位置`,
  nothingShared: '两份文件没有成段相同的文字。',
  coverage: '接续表',
  columns: {
    upper: '上位文件',
    address: '条',
    title: '标题',
    relation: '接续',
    lower: '下位文件',
    lowerAddress: '接在哪一条',
    lowerTitle: '那一条的标题',
    link: '链接'
  },
  coverageCaption: (upper: string, lower: string) => `${upper}的各条措施，${lower}怎样接`,
  silent: '未见',
  silentRow: '各部分未见',
  silentSign: '–',
  added: (lower: string) => `${lower}另写`,
  addedNote: (upper: string) => `${upper}里没有对应`,
  contents: '本页',
  measuresBeside: '逐条并排',
  measuresBesideNote: '底色为共用的字，加粗划线为换了的字，灰字为一方独有；同题的只标最能说明同题的几个词。',
  scoreNote: '相近度由共用的词和相同的字算出，0 为无关，1 为全同。',
  pairs: (value: number) => `${count(value)} 对`,
  parallel: '相同的文字',
  outside: '条文以外相同的文字',
  parallelNote: '底色为逐字相同，加粗划线为换了的字，灰字为一方独有。',
  parallelCount: (shortest: number) =>
    `字数只计连续 ${count(shortest)} 字以上逐字相同的；更短的有底色，不计字数。`,
  passages: (value: number) => `${count(value)} 段`,
  kinds: (value: number) => `${count(value)} 种`,
  score: (score: number) =>
    `${score >= 0.5 ? '很相近' : score >= 0.2 ? '相近' : '略相近'}（${score.toFixed(2)}）`,
  exact: (value: number) => `相同 ${count(value)} 字`,
  opening: '开头',
  replacements: '换了的字',
  became: '改为',
  times: (value: number) => `${count(value)} 处`,
  listTitle: (pairs: number) => `${count(pairs)} 对文件可以对照`,
  listNone: '现收文件之间没有上下级，也没有相同的文字',
  listAll: (documents: number, pairs: number) =>
    documents === 2
      ? '两份文件可以对照'
      : `${copies(documents)}文件，任意两份可以对照，共 ${count(pairs)} 对`,
  listTooFew: (documents: number) => (documents === 0 ? '还没有文件，不能对照' : '只有一份文件，还不能对照'),
  listMost: (most: number) => `按相同文字的多少列前 ${count(most)} 对，其余在下面选。`,
  copies: (documents: number) => `${count(documents)} 份`,
  choose: '选两份',
  chooseNote: {
    table:
      '横竖相交处打开这两份的对照。“接”是下位文件接续的条数，“同”是逐字相同的字占下位文件的份额，“主题”是都写到的主题数。',
    list: '先点一份，再选另一份。“接”是下位文件接续的条数，“同”是逐字相同的字占下位文件的份额，“主题”是都写到的主题数。',
    many: (most: number) => `文件多于 ${count(most)} 份时，只有上下级、有引用或有相同文字的两份才有对照页。`
  },
  chooseCaption: '任意两份文件的对照',
  chooseTaken: (taken: number) => `对应 ${count(taken)} 条`,
  chooseShare: (share: string) => `同 ${share}`,
  chooseTopics: (topics: number) => (topics > 0 ? `主题 ${count(topics)}` : '未见'),
  chooseOthers: (value: number) => `${count(value)} 份可以对照`,
  noRegion: '地区未载',
  related: '有上下级或相同文字的',
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

/** The table under the ribbon. */
export const ribbonTableWords = {
  characters: '字数',
  words: '文字',
  passage: (upper: string, lower: string, characters: number) =>
    `${upper} → ${lower}　相同 ${count(characters)} 字`
} as const
