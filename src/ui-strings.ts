/**
 * Every word the site itself says, in one file: a second language is a second file of this shape.
 * Words of the documents never come from here, nor what the site is called: see `siteIdentity`.
 */
import type {Relation} from './policy/4-links/links.ts'
import type {Message} from './policy/messages.ts'

export const site = {
  lang: 'zh-CN',
  skip: '跳到正文',
  menu: '栏目',
  nav: '站内导航',
  footer: '页脚',
  open: '方法与全部存疑之处均公开',
  crumbs: '所在位置',
  separator: '　'
} as const

/** Nine words of navigation; a page without `href` is not built yet and is not shown. */
export const navigation = [
  {key: 'documents', word: '文件', href: '/documents/'},
  {key: 'measures', word: '措施', href: '/measures/'},
  {key: 'targets', word: '目标', href: '/targets/'},
  {key: 'compare', word: '对照', href: '/compare/'},
  {key: 'citations', word: '引文', href: '/citations/'},
  {key: 'units', word: '单位', href: '/units/'},
  {key: 'audits', word: '核算', href: '/audits/'},
  {key: 'data', word: '数据', href: '/data/'},
  {key: 'method', word: '方法', href: '/method/'}
] as const

export type NavigationKey = (typeof navigation)[number]['key']

export const footerLinks = [
  {word: '主题', href: '/topics/'},
  {word: '地区', href: '/regions/'},
  {word: '怎样读出来的', href: '/method/'},
  {word: '存疑清单', href: '/report/'}
] as const

export const tools = {
  theme: {label: '明暗', system: '明暗 跟随系统', light: '浅色', dark: '深色'},
  size: {label: '字号', 100: '字号 100%', 125: '大字 125%', 150: '大字 150%'}
} as const

export const searchBox = {
  label: '查全部文件',
  placeholder: '如：海外仓',
  button: '查',
  key: '/',
  try: '试试',
  action: '/search/'
} as const

export const keysHelp = {hint: '? 看快捷键', title: '快捷键', close: '关上'} as const

export const keyGroups = [
  {
    where: '每一页',
    keys: [
      ['/', '到查找栏'],
      ['?', '看快捷键'],
      ['Esc', '离开查找栏，收起栏目']
    ]
  },
  {
    where: '阅读页',
    keys: [
      ['j k', '下一条，上一条'],
      ['Enter', '在 ¶ 上打开菜单：复制链接、原文、引文'],
      ['Esc', '关上菜单，回到这一条']
    ]
  },
  {
    where: '查找页',
    keys: [
      ['↓ ↑', '逐段走'],
      ['Enter', '打开这一段'],
      ['Esc', '回到查找栏，再按清空']
    ]
  }
] as const

export {citationKinds, comparatorNames, kindNames, roleNames, statusNames} from './policy/code-names.ts'

export const comparatorSigns = {'=': '', '>=': '≥', '>': '>', '<=': '≤', '<': '<', '~': '~'} as const

/** Words after a number that belong to its comparator. */
export const comparatorEnds = ['以上', '以下', '以内', '左右', '上下'] as const

export const changeNames = {level: '', increase: '增加 ', growth: '增长 ', multiple: '', share: ''} as const

export const relationNames: Record<Relation, {sign: string; word: string; meaning: string}> = {
  verbatim: {sign: '●', word: '逐字', meaning: '主要用语逐字相同'},
  adapted: {sign: '◐', word: '改写', meaning: '做法相同或相近，用语部分相同'},
  topical: {sign: '○', word: '同题', meaning: '同一题目，做法不同'}
}

export const severityNames: Record<Message['severity'], string> = {
  info: '已修补',
  warning: '存疑',
  error: '不能发布'
}

/** Where a message comes from: the part of its rule before the colon. */
export const ruleSteps: Record<string, string> = {
  text: '文字',
  tree: '章节',
  facts: '事实',
  links: '联系',
  corrections: '更正'
}

export const header = {
  title: '标题',
  docNumber: '发文字号',
  issuer: '发文机关',
  issued: '成文日期',
  printed: '印发日期',
  region: '地区',
  kind: '文种',
  period: '规划期',
  recipients: '主送',
  keywords: '特征词',
  keywordsRemark: '与本站其他文件相比用得特别多的词',
  citedBy: '被引用',
  citedByValue: (documents: number, places: number) => `${count(documents)} 份文件，${count(places)} 处`,
  source: '来源',
  unknown: '未载',
  noDate: '日期未载',
  noRegion: '地区未载',
  editorialTitle: '题名为编者所拟',
  editorialRegion: '地区为编者所补',
  editorial: '编者所补，文中未载'
} as const

export const reader = {
  contents: '目录',
  contentsTargets: '目标',
  provisionLink: '本条链接',
  cover: '版头与印发通知',
  imprint: '落款与版记',
  sourceView: '看原文',
  print: '打印',
  strip: '全文条带',
  backToText: '回到阅读页',
  opening: '开头',
  table: '表格',
  paragraph: (number: number) => `第 ${number} 段`,
  sourceTitle: '原文',
  sourceLede: '文件收到时的样子，一字未改。读的时候动过的地方在这里标出。',
  dropped: '读时略去',
  readAs: '读作'
} as const

export const legend = {
  sections: '章节',
  targets: '上缘 目标',
  achieved: '下缘 已实现',
  citations: '引文',
  duties: '责任单位',
  scale: '全文一条，同一比例；点哪里，开到哪里'
} as const

export const notes = {
  doubt: '存疑',
  target: '目标',
  citation: '引文',
  basis: '依据',
  missing: '本库未收',
  citedBy: '被引用',
  moreCiting: (value: number) => `另有 ${count(value)} 份文件引用`,
  units: '责任单位',
  open: '展开',
  close: '收起',
  noBase: '未给基期',
  baseElsewhere: '基期见 ',
  masked: '原文隐去',
  growth: '年均',
  stated: '文中',
  computed: '推算',
  cumulative: '累计',
  noIndicator: '指标未读出',
  counterpart: '对应',
  upper: '上位文件',
  lower: '下位文件',
  beside: '并排看',
  shared: '同文',
  withinDocument: '本文'
} as const

const digits = new Intl.NumberFormat('zh-CN')

/** 25441 → 25,441 */
export function count(value: number): string {
  return digits.format(value)
}

/** 2023-06-14 → 2023年6月14日 */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

export const counted = {
  characters: (value: number) => `${count(value)} 字符`,
  targets: (value: number) => (value ? `目标 ${count(value)}` : '未设目标'),
  achieved: (value: number) => `已实现 ${count(value)}`,
  citations: (value: number) => `引文 ${count(value)}`,
  units: (value: number) => `责任单位 ${count(value)} 家`,
  masked: (value: number) => `原文隐去 ${count(value)}`,
  doubts: (value: number) => `存疑 ${count(value)}`,
  repairs: (places: number, characters: number) =>
    places === 0 ? '没有修补' : `${count(places)} 处修补，涉及 ${count(characters)} 个字符`,
  corrections: (value: number) => `更正 ${count(value)} 处`,
  more: (value: number) => `另 ${count(value)} 条`,
  sharedCharacters: (value: number) => `${count(value)} 字逐字相同`
} as const
