/**
 * A table of the document, with its figures marked; grouped heads span their columns.
 *
 *     主要指标  单位  规划目标        实际完成
 *                    金额 年均增长   金额 年均增长
 */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {PolicyText} from '../../policy/1-text/text.ts'
import type {Cell, Row, Table} from '../../policy/2-tree/nodes.ts'
import type {Mark} from './marks.ts'
import {renderWords} from './words.ts'

export function renderTable(
  text: PolicyText,
  table: Table,
  marks: readonly Mark[],
  caption: string
): Element {
  const rows = table.children.filter((child) => child.type === 'row')
  const width = Math.max(...rows.map((row) => cellsOf(row).length))
  const head = rows.filter((row) => row.head)
  const body = rows.filter((row) => !row.head)
  const numeric = Array.from({length: width}, (_, at) => isNumericColumn(text, body, at))
  return h('div.table-scroll', {tabIndex: 0, role: 'region', ariaLabel: caption}, [
    h('table.document-table', [
      // A heading above the table says it already to those who see it.
      h('caption.hidden-text', caption),
      head.length === 0
        ? null
        : h(
            'thead',
            head.map((row, index) => renderHead(row, index, head))
          ),
      h('tbody', body.map(renderRow))
    ])
  ])

  function renderHead(row: Row, index: number, head: readonly Row[]): Element {
    const cells = cellsOf(row)
    const next = head[index + 1]
    const alone = next ? leadingBlanks(next) : 0
    const grouped = cells.length - alone
    const span = grouped > 0 ? (width - alone) / grouped : 1
    return h(
      'tr',
      cells.map((cell, at) => {
        if (index > 0 && at < leadingBlanks(row)) return null
        const align = !next && numeric[at] ? {className: ['number']} : {}
        const spans = next && at < alone ? {rowSpan: head.length - index} : spanOf(next, span)
        return h(
          'th',
          {scope: next && at >= alone ? 'colgroup' : 'col', ...spans, ...align},
          renderWords(text, cell, marks)
        )
      })
    )
  }

  function renderRow(row: Row): Element {
    return h(
      'tr',
      cellsOf(row).map((cell, at) => {
        const words = renderWords(text, cell, marks)
        if (at === 0 && words.length > 0) return h('th', {scope: 'row'}, words)
        if (isNumber(text, cell)) return h('td', {className: ['number']}, words)
        return h('td', isShort(cell) ? {className: ['short']} : {}, words)
      })
    )
  }
}

function cellsOf(row: Row): Cell[] {
  return row.children.filter((child) => child.type === 'cell')
}

/** Every cell that is filled holds a number. */
function isNumericColumn(text: PolicyText, body: readonly Row[], at: number): boolean {
  const filled = body.map((row) => cellsOf(row)[at]).filter((cell) => cell && cell.end > cell.start)
  return filled.length > 0 && filled.every((cell) => isNumber(text, cell!))
}

/** 亿美元, 2020年: a narrow table scrolls rather than set it one character a line. */
function isShort({start, end}: Cell): boolean {
  return end - start <= 6
}

function leadingBlanks(row: Row): number {
  const filled = cellsOf(row).findIndex(({start, end}) => end > start)
  return Math.max(filled, 0)
}

function spanOf(next: Row | undefined, span: number): {colSpan?: number} {
  return next && Number.isInteger(span) && span > 1 ? {colSpan: span} : {}
}

function isNumber(text: PolicyText, {start, end}: Cell): boolean {
  return /^[\d*＊[\]().+\-—%,\s]+$/.test(text.source.slice(start, end).normalize())
}
