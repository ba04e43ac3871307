/**
 * Every node of a plan text, on one screen: a unist dialect in which a section contains its paragraphs.
 *
 *     root
 *     ├ space                       line breaks and indents between blocks
 *     ├ paragraph (role: title …)
 *     └ section sec_3
 *       ├ heading                   marker 三、 + text 重点任务
 *       └ section sec_3__sub_1
 *         ├ heading                 （一）实施开放型经济主体培育壮大计划。
 *         └ section sec_3__sub_1__item_1
 *           ├ heading               1.促进外资外贸产业扩规提质。   (run-in: same line as its paragraph)
 *           └ paragraph > sentence > text
 *
 * `start` and `end` are half-open positions (UTF-16 code units) in the source, on every node, in place of
 * unist's `position`: facts, links and addresses speak the same two numbers, and line and column are worked
 * out only where a person reads them. Leaves in order cover the source exactly.
 */
import type {Node} from 'unist'

export interface Spot {
  start: number
  end: number
}

interface Literal extends Node, Spot {
  value: string
}

/** Words of the document. `value` is the source as received, repairs not applied. */
export interface Text extends Literal {
  type: 'text'
}

/** A printed number or sign that opens a provision: `一、`, `（二）`, `3.`, `第四条`, `五是`. */
export interface Marker extends Literal {
  type: 'marker'
}

/** What is not read: indents, line breaks, blank lines, page breaks within a sentence. */
export interface Space extends Literal {
  type: 'space'
}

export type Leaf = Text | Marker | Space

interface Branch<Child extends Node> extends Node, Spot {
  children: Child[]
}

export interface Sentence extends Branch<Text | Space> {
  type: 'sentence'
}

export interface Heading extends Branch<Leaf> {
  type: 'heading'
}

/** What a paragraph is for; everything but `body` belongs to the frame around the plan (GB/T 9704). */
export type ParagraphRole =
  | 'body'
  | 'title'
  | 'letterhead' // 中卫市人民政府办公室文件
  | 'docNumber' // 卫政办发〔2023〕29号
  | 'recipients' // 主送：各县（区）人民政府，市政府各部门：
  | 'salutation' // 各位代表：
  | 'subtitle' // ——2026年1月27日在甘肃省第十四届人民代表大会第四次会议上
  | 'byline' // 甘肃省省长　任振鹤
  | 'enactment' // 2024年5月31日 北京市第十六届人民代表大会常务委员会第十次会议通过
  | 'signature' // 中卫市人民政府办公室
  | 'date' // 2023年6月14日
  | 'disclosure' // （此件公开发布）
  | 'copyTo' // 抄送：……
  | 'imprint' // 2023年6月14日印发
  | 'annexList' // 附件：1.典型场景清单 (GB/T 9704: 附件说明)
  | 'contents' // 目录, and its lines
  | 'site' // 打印, 当前位置：首页, 索引号：…: what a web page put around the text
  | 'note' // 注：[ ]内为累计值

export interface Paragraph extends Branch<Sentence | Space> {
  type: 'paragraph'
  role: ParagraphRole
}

export interface Cell extends Branch<Text | Space> {
  type: 'cell'
}

export interface Row extends Branch<Cell | Space> {
  type: 'row'
  head: boolean
}

export interface Table extends Branch<Row | Space> {
  type: 'table'
}

export const sectionKinds = [
  'part', // 第一编
  'chapter', // 第一章
  'section', // 第一节、一、
  'sub', // （一）
  'item', // 1. （1） ① ——
  'article', // 第一条
  'enumerated', // 一是、一要、首先、第一
  'box', // 专栏1
  'annex', // 附件1
  'title'
] as const

export type SectionKind = (typeof sectionKinds)[number]

export interface Section extends Branch<Heading | Paragraph | Table | Section | Space> {
  type: 'section'
  kind: SectionKind
  /** Address made from printed numbers: `sec_3__sub_1__item_2`. */
  id: string
  /** 1 for the outermost level of the body. */
  depth: number
  /** As printed, repaired: `（一）`. */
  marker: string
  /** The words of the heading alone: no marker, no final stop, no line break. Empty where an article has none. */
  title: string
  /** The heading stands in the first line of its paragraph. */
  runIn: boolean
}

export type Block = Paragraph | Table | Section

export interface Root extends Branch<Block | Space> {
  type: 'root'
}

export type PolicyNode = Root | Block | Heading | Sentence | Row | Cell | Leaf
