/** Words of the tables of links: what documents have to do with each other. */
import {relationNames} from '../../ui-strings.ts'
import {auditKindWords, verdictNames} from '../audits.ts'
import {coded, sharedColumns, sideColumns} from './shared.ts'

const {document, link} = sharedColumns
const wordsOf = <Name extends string>(names: Record<Name, {word: string}>) =>
  coded(Object.fromEntries(Object.entries<{word: string}>(names).map(([code, {word}]) => [code, word])))

const [above, below] = [sideColumns('上位'), sideColumns('下位')]
const upper = {
  'upper.document': above.document,
  'upper.measure': above.measure,
  'upper.link': above.link
}
const lower = {
  'lower.document': below.document,
  'lower.measure': below.measure,
  'lower.link': below.link
}

export const alignmentsWords = {
  title: '对应',
  description:
    '上位文件的一条与下位文件的一条相对应，一对一行。上下由地区或引用而定。verbatim、adapted 说的是用语和做法相近，topical 只说明谈的是同一件事；都不说明谁学了谁。',
  columns: {
    ...upper,
    ...lower,
    relation: [
      '关系',
      `${Object.entries(relationNames)
        .map(([code, {word, meaning}]) => `${code} ${word}（${meaning}）`)
        .join('，')}。`
    ],
    score: ['相近程度', '共有的词按分量计的得分，越大越近；只用来排先后。'],
    evidence: [
      '依据',
      '两边共有的字串的位置，一列：upperStart、upperEnd、lowerStart、lowerEnd。按字比对，头尾可能截断一个词。'
    ]
  }
} as const

export const silentWords = {
  title: '未见对应',
  description: '上位文件的一条，在这份下位文件里没有读到对应的，一条一行。没有读到不等于没有做。',
  columns: {...upper, lower: ['下位文件', '文件的编号，见 documents 表的 id。']}
} as const

export const addedWords = {
  title: '下位新写',
  description: '下位文件的一条，在这份上位文件里没有读到对应的，一条一行。',
  columns: {...lower, upper: ['上位文件', '文件的编号，见 documents 表的 id。']}
} as const

const [one, other] = [sideColumns('先'), sideColumns('后')]

export const reuseWords = {
  title: '沿用的文字',
  description: '两份文件共有的一段文字一行，中间可以有改动；a 是较早的或上位的一份。',
  columns: {
    'a.document': one.document,
    'a.start': one.start,
    'a.end': one.end,
    'a.quote': one.quote,
    'a.link': one.link,
    'b.document': other.document,
    'b.start': other.start,
    'b.end': other.end,
    'b.quote': other.quote,
    'b.link': other.link,
    exact: ['逐字相同', '字数：连续 6 字以上相同的合计，空白不算。'],
    similarity: ['相似度', '0 到 1：按顺序相同的字的两倍，除以两段的字数之和。'],
    parts: ['逐字的段', '连续 12 字以上相同的段，两边的位置。']
  }
} as const

export const missingWords = {
  title: '未收的文件',
  description: '被引用而本库没有的文件，一份一行，附引用它的每一处。',
  columns: {
    id: ['编号', '文号，没有文号的用题名。'],
    title: ['题名', '照引用的写法。'],
    docNumber: ['文号', '照印出的样子，去掉空格。'],
    issuer: ['机关', '引用的文字里写出的发文机关。'],
    from: ['引用它的文件', '文件的编号，一列。'],
    spots: ['引用的地方', '文件与位置，一列。']
  }
} as const

export const conflictsWords = {
  title: '对不上的引用',
  description: '合不到一处的引用：一个文号两个题名，一个题名两个文号，或者引用了日期更晚的文件。不说哪边对。',
  columns: {
    id: ['编号', '种类与所说的对象。'],
    kind: ['种类', 'two-titles 一号两题，two-numbers 一题两号，later-date 晚于引用它的文件。'],
    subject: ['对象', '文号、题名或被引的文件。'],
    values: ['不同的写法', '题名、文号或日期，一列。'],
    spots: ['出处', '文件与位置，一列。']
  }
} as const

export const indicatorsWords = {
  title: '指标',
  description:
    '一个指标一行：在各份文件里有多少个数，能不能放在一条轴上，不能的原因。合计有两个数以上的指标才列；没有读出指标的，或者指标只是“总额”“规模”这类泛称的数，只在 figures 表里。',
  columns: {
    indicator: ['指标', '名称。'],
    listed: ['在词表里', 'true 表示词表里有，各份文件里意思相同。'],
    figures: ['数', '有几个，见 series 表。'],
    groups: ['组', '口径相同的算一组。'],
    reasons: [
      '分组的原因',
      '一列：currency 币种，unit 单位，price 价格，form 说法，period 时段，scope 范围，附不同的值。'
    ]
  }
} as const

export const seriesWords = {
  title: '指标的数',
  description:
    '一个指标的一个数一行，口径相同的在同一组。只有 indicators 表里的指标才有；目标、已实现和基期的数分组，条件和背景的数列出而不分组。数本身见 figures 表。',
  columns: {
    indicator: ['指标', '见 indicators 表。'],
    document,
    figure: ['数', '见 figures 表的 id。'],
    group: ['组', '同一指标里的第几组，从 0 起；不分组的为空。'],
    first: ['首次写出', '同一份文件里重复写出的数，指第一次写出的那个；见 figures 表的 id。'],
    unit: ['组的单位', '这一组里最常用的单位。'],
    'basis.form': [
      '口径：说法',
      'level 水平，share 占比，increase 增量，times 几倍，more 多几倍，growth 升幅，fall 降幅，gap 差距，rank 位次。'
    ],
    'basis.span': [
      '口径：时段',
      'single 一年或一日，average 多年平均，total 多年合计，several 跨年或未写明。'
    ],
    'basis.measure': ['口径：计量', '折算成什么单位：亿元、万元都是元。'],
    'basis.prices': [
      '口径：价格',
      'current 当年价，constant 不变价，constant-1980 以 1980 年价计；没有写明的为空。'
    ],
    'basis.scope': ['口径：范围', '地区的层级，world 世界，unknown 不明，或者照原文。'],
    comparable: ['可放一条轴', 'false 表示年份或意思可能不同，本站不画在一条轴上。'],
    link
  }
} as const

const auditKinds = coded(
  Object.fromEntries(Object.entries(auditKindWords).map(([code, {name}]) => [code, name]))
)

export const auditsWords = {
  title: '核算',
  description: '文中写的数与复算的数，一处一行，附算式。只陈述差别，不判断哪边对。',
  columns: {
    id: ['编号', '种类、文件和数的编号。'],
    document: ['文件', '所核的说法在哪份文件；见 documents 表的 id。'],
    kind: ['种类', `${auditKinds}。`],
    verdict: [
      '结果',
      `${wordsOf(verdictNames)}。完成情况（attainment）只把规划与完成的两个数并列，能算的为空，不算相符。`
    ],
    documents: ['涉及的文件', '文件的编号，一列。'],
    figures: ['涉及的数', '文件#编号，见 figures 表，一列；日期的核算没有。'],
    stated: ['文中写', '照原文。'],
    computed: ['复算', '算不出的为空。'],
    working: ['算式', '用 Unicode 减号的地方是 −，不是 -。'],
    reason: ['说明', '为什么只在容差内相符，或者为什么不能算。'],
    spots: ['出处', '文件与位置，照算式的顺序，一列；第一处是所核的说法。'],
    link
  }
} as const
