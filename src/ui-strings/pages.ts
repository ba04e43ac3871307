/** Words of single pages. Those of every page are in ../ui-strings.ts. */
import type {ScoreName} from '../accuracy/score.ts'
import {count} from '../ui-strings.ts'

export const home = {
  title: '查原文：谁来办，到哪年，要多少',
  lede: '政府规划、方案、措施、报告和讲话的原文，读成措施、目标、责任单位和引文，句句能回到出处。',
  documents: '文件',
  doubtsLink: '逐条列出',
  allDocuments: '全部文件',
  growthNote: '各项单位不同，各用各的刻度，都从 0 起',
  reuseNote: (passages: number) => `墨块为连续 12 字以上的相同文字，${passages} 段；连线指它在另一份里的位置`,
  inText: '看原文',
  audit: '看核算',
  compare: '去对照'
} as const

export const findingWords = {
  /** 中卫方案：实际使用外资额3年翻一番，外贸进出口总额5年翻一番 */
  growth: (name: string, clauses: readonly string[]) => `${name}：${clauses.join('，')}`,
  change: (indicator: string, years: number | null, ratio: number) =>
    `${indicator}${years === null ? '' : `${years}年`}${ratio === 2 ? '翻一番' : `到${Number(ratio.toFixed(2))}倍`}`,
  stated: (stated: string, computed: string) => `文中写${stated}，按首末值计算为 ${computed}`,
  reuse: (lower: string, upper: string, exact: number, share: number) =>
    `${lower}有${count(exact)}字与${upper}逐字相同，占全文${Math.round(share * 100)}%`
} as const

export const reportPage = {
  title: '存疑清单',
  lede: '程序读每份文件时拿不准的地方和动手修补过的地方，一处不少。',
  index: '各文件',
  caption: (document: string, severity: string, step: string, rule: string) =>
    `${document}：${severity}，${step} ${rule}`,
  rows: (value: number) => `${count(value)} 处`,
  /** Longer lists of repairs begin folded. */
  mostOpen: 8,
  invisible: '（看不见的字符）',
  none: '这份文件没有存疑，也没有修补。',
  place: '位置',
  reason: '说明',
  words: '原文',
  toText: '阅读页',
  toSource: '原文',
  line: (line: number, column: number) => `第 ${line} 行第 ${column} 字`
} as const

export const notFound = {
  title: '没有这一页',
  lede: '地址可能抄漏了一截，也可能这份文件不在库里。',
  home: '回首页',
  documents: '看全部文件'
} as const

export const documentsPage = {title: '文件', lede: '一份文件一行；条带是全文，横向同一比例。'} as const

export const methodSteps = {
  intro: '以库里的一段为例：',
  text: {title: '一 文本', note: '收到时的样子，⏎ 是原文的换行。'},
  repaired: {
    title: '二 修补',
    mended: '原文不动，改读的地方另记：',
    same: '这一段没有要修补的地方。'
  },
  tree: {title: '三 树', note: '按序号认出层次。右边的编号由印出的序号拼成，前后增删段落，编号不变。'},
  facts: {
    title: '四 事实',
    note: '每处数量读成指标、数值、年份和性质；“起止”是它在原文里的位置。',
    caption: '这一段里的数量',
    head: ['指标', '数值', '年份', '性质', '起止'],
    duties: '责任单位：',
    none: '这一段没有读出事实。'
  },
  links: {
    title: '五 联系',
    note: '与自己的别处、与别的文件对一遍。',
    stated: findingWords.stated,
    none: '这一段与别处没有可连的地方。'
  }
} as const

export const accuracyWords = {
  title: '读得多准',
  caption: (documents: number, isPublished: boolean) =>
    isPublished ? `本站的 ${documents} 份文件` : `未收入本站的另外 ${documents} 份文件，文种、年代、来源各异`,
  /** `isSpare`: left out where the page is narrow. */
  head: [
    {word: '项目', isSpare: false},
    {word: '标注', isSpare: false},
    {word: '读出', isSpare: true},
    {word: '相符', isSpare: true},
    {word: '准确率', isSpare: false},
    {word: '召回率', isSpare: false},
    {word: 'F1', isSpare: true}
  ],
  rows: [
    ['heading', '条目的位置'],
    ['heading-text', '条目的标题'],
    ['depth', '条目的层次'],
    ['measure', '措施等单元的性质'],
    ['title', '标题'],
    ['docNumber', '发文字号'],
    ['issuer', '发文机关'],
    ['issued', '成文日期'],
    ['figure', '数量表述'],
    ['figure-whole', '数值、单位、性质全对'],
    ['figure-year', '年份'],
    ['figure-indicator', '指标名'],
    ['target', '其中的目标'],
    ['negative', '不是数量的数字'],
    ['duty', '责任单位'],
    ['duty-role', '牵头还是配合'],
    ['citation', '引文'],
    ['relation-taken', '沿用或改写了上级措施'],
    ['relation-topical', '与上级措施同一主题'],
    ['relation-none', '上级没有对应的措施'],
    ['counterpart', '对应的措施在前三个里']
  ] satisfies (readonly [ScoreName, string])[]
} as const
