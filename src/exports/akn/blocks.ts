/** Paragraphs and tables as blocks of Akoma Ntoso. */
import type {Element} from 'xast'
import type {Paragraph, ParagraphRole, Table} from '../../policy/2-tree/nodes.ts'
import {toDay} from '../../policy/read-metadata/dates.ts'
import {cellsOf, rowsOf, toHeadCells, widthOf} from '../../render/policy-text/head-cells.ts'
import {lineOf} from '../line-of.ts'
import {x} from '../xml/x.ts'
import {type AknWriter, toInlines} from './inlines.ts'

/** What a line of the frame is called in the standard's own words. */
const frameNames: Partial<Record<ParagraphRole, string>> = {
  title: 'docTitle',
  docNumber: 'docNumber',
  letterhead: 'docAuthority',
  signature: 'signature'
}

/** Lines that say when: 2023年6月14日, 2024年5月31日…通过. */
const dated: readonly ParagraphRole[] = ['date', 'enactment', 'imprint']

/** `parent`: the id of the provision or part it stands in. */
export function toBlock(writer: AknWriter, block: Paragraph | Table, parent: string): Element {
  return block.type === 'table' ? toTable(writer, block, parent) : toParagraph(writer, block, parent)
}

function toParagraph(writer: AknWriter, paragraph: Paragraph, parent: string): Element {
  const {role} = paragraph
  const words = toInlines(writer, paragraph, parent)
  if (role === 'body') return x('p', words)
  const name = frameNames[role]
  const day = dated.includes(role) ? toDay(lineOf(writer.text, paragraph)) : null
  const inside = name ? [x(name, words)] : day ? [x('docDate', {date: day}, words)] : words
  return x('p', {class: role}, inside)
}

function toTable(writer: AknWriter, table: Table, parent: string): Element {
  const rows = rowsOf(table)
  const width = widthOf(table)
  const head = rows.filter((row) => row.head)
  const toCell = (name: 'th' | 'td', cell: {start: number; end: number}, spans = {}) =>
    x(name, spans, cell.end > cell.start ? [x('p', toInlines(writer, cell, parent))] : [])
  const heads = head.map((_, index) =>
    x(
      'tr',
      toHeadCells(head, index, width).map(({cell, colSpan, rowSpan}) =>
        toCell('th', cell, {
          ...(colSpan > 1 ? {colspan: colSpan} : {}),
          ...(rowSpan > 1 ? {rowspan: rowSpan} : {})
        })
      )
    )
  )
  const body = rows.slice(head.length).map((row) =>
    x(
      'tr',
      cellsOf(row).map((cell) => toCell('td', cell))
    )
  )
  return x('table', {eId: writer.nextId(parent, 'table')}, [...heads, ...body])
}
