/** Words about how well the program reads. */
import type {ScoreName} from '../accuracy/score.ts'
import {count} from '../ui-strings.ts'

export const accuracyWords = {
  title: '读得多准',
  /** 82: of 100 in the text so many are read. */
  lead: (isPublished: boolean, documents: number, value: number) =>
    `${isPublished ? '本站' : '没有收入本站、'}标过数字的${isPublished ? '' : '另外'} ${documents} 份文件里，${value === 100 ? '数字全部读对' : `每 100 处数字读对约 ${value} 处`}。`,
  how: (labels: number) =>
    `怎么知道的：通读原文，把章节、措施、数字、责任单位、引文逐条写下，再与程序读出的逐条对照，位置差一个字也算不符。一共写下 ${count(labels)} 条，都在源代码的 content/labels 里，谁都可以看，一条命令可以重算。`,
  terms: [
    ['准确率', '程序读出来的，有多少是对的。读错、多读，它就低。'],
    ['召回率', '文中该读的，有多少读出来了。漏读，它就低。']
  ],
  seen: '这些文件在写规则时都看过，所以这里说的是现在读得怎样；一份从没见过的文件，会差一些。措施、目标、保障怎么分，两个人也未必一样，以写下的为准。',
  caption: (isPublished: boolean, documents: number) => whose(isPublished, documents),
  chartNote:
    '条长从 0 到 100，越满越好。数字读对，指位置、数值都对；“四样全对”再加单位、性质（目标还是已实现）和界限（以上、不超过）。',
  table: '全部项目',
  main: [
    ['heading', '章节条目'],
    ['figure', '数字'],
    ['figure-whole', '读到的数字四样全对'],
    ['figure-year', '读到的数字年份对'],
    ['figure-indicator', '读到的数字指标名对'],
    ['target', '数字中的目标'],
    ['duty', '责任单位'],
    ['citation', '引文'],
    ['measure', '措施的性质'],
    ['relation-taken', '沿用或改写上级措施'],
    ['relation-topical', '与上级措施同题'],
    ['relation-none', '上级没有对应'],
    ['counterpart', '对应的在前三个里']
  ] satisfies (readonly [ScoreName, string])[],
  mainHead: ['项目', '准确率', '召回率'],
  none: '这里没有留下对照的结果。',
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

function whose(isPublished: boolean, documents: number): string {
  return isPublished ? `本站的 ${documents} 份文件` : `没有收入本站的另外 ${documents} 份文件`
}
