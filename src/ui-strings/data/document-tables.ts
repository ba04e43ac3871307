/** Words of the tables that say what a document is and how it is built. */
import {header, kindNames, severityNames} from '../../ui-strings.ts'
import {measureKindNames} from '../measures.ts'
import {levelNames} from '../regions.ts'
import {coded, sharedColumns} from './shared.ts'

const {document, start, end, section, corrected, link, placeId} = sharedColumns

export const documentsWords = {
  title: '文件',
  description: '一份文件一行：题名、文号、机关、日期、地区、文种、规划期和来源。文中没有写的为空，不猜。',
  columns: {
    id: ['编号', '文件的编号，也是它在本站的地址和文本的文件名。'],
    title: [header.title, '文件自己的标题，不是印发通知的标题。'],
    docNumber: [header.docNumber, '照印出的样子：卫政办发〔2023〕29号。'],
    issuer: [header.issuer, '照落款或版头。'],
    issued: [header.issued, '年-月-日。'],
    'region.code': ['地区代码', '行政区划代码，六位数字（GB/T 2260）；请按文字读，不要当作数。'],
    'region.name': ['地区', '全名。'],
    'region.level': ['层级', `${coded(levelNames)}。`],
    kind: [header.kind, `${coded(kindNames)}。`],
    'period.start': ['规划期起', '年。'],
    'period.end': ['规划期止', '年，含这一年。'],
    shortTitle: ['简称', '本站图表和旁批里用的名字。'],
    editorial: ['编者所补', '由编者补上、文中没有写的栏目的名字。'],
    characters: ['字符数', '原文的长度，以 UTF-16 编码单元计：所有位置都在 0 与它之间。'],
    source: ['来源', '文本从哪里来。'],
    sourceUrl: ['来源网址', '文本取自哪一页。'],
    received: ['收到日期', '文本收进本库的那一天，年-月-日；没有记的为空。'],
    sourceNote: ['来源说明', '收到时文本是什么样子。'],
    editorialNote: ['编者说明', '编者对这份文件的说明。'],
    link
  }
} as const

const sectionKindNames = {
  part: '编',
  chapter: '章',
  section: '节、一、',
  sub: '（一）',
  item: '1.（1）①——',
  article: '条',
  enumerated: '一是、首先',
  box: '专栏',
  annex: '附件',
  title: '标题'
}

const label = ['条款', '人怎么称呼它：三（一）1。'] as const

export const sectionsWords = {
  title: '章节',
  description: '每一个有标题或序号的层次一行，由外到内，照原文顺序。',
  columns: {
    document,
    id: ['地址', '由印出的序号组成：三、（一）1. 是 sec_3__sub_1__item_1；别处增删一段，它不变。'],
    kind: ['种类', `${coded(sectionKindNames)}。`],
    depth: ['层次', '正文最外一层为 1，标题为 0。'],
    marker: ['序号', '照印出的样子。'],
    heading: ['标题', '不含序号和句末的句号。'],
    runIn: ['标题不独占一行', 'true 表示标题与它的正文在同一行。'],
    start,
    end: ['止', '下一个同级或更高级标题开始的位置；算法同 start。'],
    parent: ['上一层', '上一层章节的地址，见本表的 id；最外一层为空。'],
    label,
    link
  }
} as const

export const measuresWords = {
  title: '措施',
  description:
    '最小的有编号的条目一行：要做什么（measure），或者目标、原则、保障；other 是说不清属于哪一类的，数措施时请按 kind 挑。责任单位另见 duties 表，用 measure 一栏连接。',
  columns: {
    document,
    id: ['地址', '它所在章节的地址。'],
    section: ['章节', '见 sections 表的 id，与 id 相同。'],
    kind: ['种类', `${coded(measureKindNames)}。`],
    head: ['标题', '印出的标题，没有时是第一个分句。'],
    start,
    end,
    strength: ['措辞', '最强的一个词，照原文：确保、力争、支持、探索。'],
    degree: ['力度', 'must 必须做到，aim 力求做到，support 支持推动，explore 探索试行；没有读出的为空。'],
    'specifics.object': ['写明对象', 'true 表示写明做什么、对谁做。'],
    'specifics.amount': ['写明数量', 'true 表示写明多少。'],
    'specifics.deadline': ['写明期限', 'true 表示写明到什么时候。'],
    'specifics.owner': ['写明责任单位', 'true 表示写明谁来办。'],
    'specifics.place': ['写明地点', 'true 表示写明在哪里，本地区不算。'],
    topics: ['主题', '主题词表里的主题，最重的在先。'],
    label,
    text: ['全文', '这一条的文字，断行与页码已去掉，明显的排印差错按 messages 表所列读过。'],
    corrected,
    link
  }
} as const

export const messagesWords = {
  title: '存疑与修补',
  description: '程序拿不准的每一处（warning），和读的时候修补过的每一处（info）。原文从不改动。',
  columns: {
    document,
    id: placeId,
    rule: ['规则', '哪一步的哪一条规则：text 文字，tree 章节，facts 事实，metadata 题头，corrections 更正。'],
    reason: ['说明', '拿不准什么，或者按什么读。'],
    severity: ['程度', `${coded(severityNames)}。`],
    start,
    end,
    line: ['行', '原文的第几行，从 1 起。'],
    column: ['列', '那一行的第几个字符，从 1 起。'],
    section,
    link
  }
} as const
