/**
 * Tree → mdast: headings with their levels, what is printed on one line a paragraph, tables as tables.
 *
 *     1.优化结构。支持企业……。一是……。二是……。    heading 1.优化结构。  paragraph 支持企业……。一是……。二是……。
 *
 * All that the tree holds but what a web page put around the text.
 */
import type {PhrasingContent, Root, RootContent, TableRow, Text} from 'mdast'
import {type PolicyText, readSlice, toRepaired} from '../../policy/1-text/text.ts'
import type {Block, Heading, Paragraph, Section, Table} from '../../policy/2-tree/nodes.ts'
import type {Policy} from '../../policy/policy.ts'
import {toFrameParts} from '../../render/policy-text/frame-parts.ts'
import {cellsOf, rowsOf, toHeadCells, widthOf} from '../../render/policy-text/head-cells.ts'
import {headOf, lineOf} from '../line-of.ts'

interface Writer {
  text: PolicyText
  content: RootContent[]
  /** Words that go on, the space behind them, and where they end in the source; `null` behind a heading or table. */
  last: {words: Text; space: string; end: number} | null
}

export function toMdast({tree, text}: Pick<Policy, 'tree' | 'text'>): Root {
  const {cover, title, body, imprint} = toFrameParts(tree, ['site'])
  const writer: Writer = {text, content: [], last: null}
  for (const block of [...cover, ...(title ? [title] : []), ...body, ...imprint]) addBlock(writer, block)
  return {type: 'root', children: writer.content}
}

function addBlock(writer: Writer, block: Block): void {
  if (block.type === 'section') addSection(writer, block)
  else if (block.type === 'table') addTable(writer, block)
  else if (block.role === 'title') addHeading(writer, 1, lineOf(writer.text, block).trim())
  else addWords(writer, block)
}

function addSection(writer: Writer, section: Section): void {
  for (const child of section.children) {
    if (child.type === 'space') continue
    if (child.type !== 'heading') addBlock(writer, child)
    else if (isHead(writer.text, section, child)) {
      const {marker, gap, words} = headOf(writer.text, child)
      addHeading(writer, Math.min(section.depth + 1, 6), marker + gap + words)
    } else addWords(writer, child)
  }
}

/** 第一条 市政府应当…… and 一是…… begin their paragraph: they head nothing. */
function isHead(text: PolicyText, {kind}: Section, {children, end}: Heading): boolean {
  if (kind === 'enumerated') return false
  return children.some(({type}) => type === 'text') || endsLine(text, end)
}

function endsLine(text: PolicyText, at: number): boolean {
  const behind = /[^\S\n\r]*(?<sign>[\s\S]?)/y
  behind.lastIndex = toRepaired(text, at)
  const {sign} = behind.exec(text.repaired)!.groups!
  return sign === '' || hasBreak(sign!)
}

function addHeading(writer: Writer, depth: number, words: string): void {
  writer.content.push({type: 'heading', depth: depth as 1, children: toText(words)})
  writer.last = null
}

function addWords(writer: Writer, node: Paragraph | Heading): void {
  const {text, content, last} = writer
  const line = lineOf(text, node)
  const between = last ? readSlice(text, last.end, node.start) : ''
  if (last && !hasBreak(between)) {
    last.words.value += last.space + between + line.trimEnd()
    writer.last = {words: last.words, space: spaceAfter(line), end: node.end}
  } else if (line.trim() !== '') {
    const words: Text = {type: 'text', value: line.trim()}
    content.push({type: 'paragraph', children: [words]})
    writer.last = {words, space: spaceAfter(line), end: node.end}
  }
}

function spaceAfter(line: string): string {
  return line.slice(line.trimEnd().length)
}

function hasBreak(words: string): boolean {
  return /[\n\r\v\f\u0085\u2028\u2029]/.test(words)
}

/** Grouped heads stand over the first of their columns; of a table without a head the head is blank. */
function addTable(writer: Writer, table: Table): void {
  const {text, content} = writer
  const rows = rowsOf(table)
  const width = widthOf(table)
  const head = rows.filter((row) => row.head)
  const heads = head.map((_, index) => {
    const cells = toHeadCells(head, index, width)
    const blanks = Array.from({length: cells[0]?.at ?? 0}, () => '')
    return [
      ...blanks,
      ...cells.flatMap(({cell, colSpan}) => [
        lineOf(text, cell),
        ...Array.from({length: colSpan - 1}, () => '')
      ])
    ]
  })
  const body = rows.slice(head.length).map((row) => cellsOf(row).map((cell) => lineOf(text, cell)))
  const lines = [...(heads.length > 0 ? heads : [[]]), ...body]
  content.push({type: 'table', children: lines.map((cells) => toTableRow(cells, width))})
  writer.last = null
}

function toTableRow(cells: readonly string[], width: number): TableRow {
  const filled = [...cells, ...Array.from({length: Math.max(0, width - cells.length)}, () => '')]
  return {
    type: 'tableRow',
    children: filled.map((words) => ({type: 'tableCell', children: toText(words.trim())}))
  }
}

function toText(value: string): PhrasingContent[] {
  return value === '' ? [] : [{type: 'text', value}]
}
