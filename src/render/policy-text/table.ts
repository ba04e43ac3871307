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
import {cellsOf, rowsOf, toHeadCells, widthOf} from './head-cells.ts'
import type {Mark} from './marks.ts'
import {renderWords} from './words.ts'

export function renderTable(
  text: PolicyText,
  table: Table,
  marks: readonly Mark[],
  caption: string
): Element {
  const rows = rowsOf(table)
  const width = widthOf(table)
  const head = rows.filter((row) => row.head)
  const body = rows.filter((row) => !row.head)
  const numeric = numericColumns(text, body)
  return h('div.table-scroll', {tabIndex: 0, role: 'region', ariaLabel: caption}, [
    h('table.document-table', [
      // A heading above the table says it already to those who see it.
      h('caption.hidden-text', caption),
      head.length === 0
        ? null
        : h(
            'thead',
            head.map((_, index) => renderHead(index))
          ),
      h('tbody', body.map(renderRow))
    ])
  ])

  function renderHead(index: number): Element {
    const isLast = index === head.length - 1
    return h(
      'tr',
      toHeadCells(head, index, width).map(({cell, at, colSpan, rowSpan, group}) => {
        const align = isLast && numeric[at] ? {className: ['number']} : {}
        const spans = {
          ...(rowSpan > 1 ? {rowSpan} : {}),
          ...(colSpan > 1 ? {colSpan} : {})
        }
        return h(
          'th',
          {scope: group ? 'colgroup' : 'col', ...spans, ...align},
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

/** Columns of which every cell that is filled holds a number. */
function numericColumns(text: PolicyText, body: readonly Row[]): boolean[] {
  const numeric: boolean[] = []
  for (const row of body) {
    for (const [at, cell] of cellsOf(row).entries())
      if (cell.end > cell.start) numeric[at] = (numeric[at] ?? true) && isNumber(text, cell)
  }
  return numeric
}

/** 亿美元, 2020年: a narrow table scrolls rather than set it one character a line. */
function isShort({start, end}: Cell): boolean {
  return end - start <= 6
}

function isNumber(text: PolicyText, {start, end}: Cell): boolean {
  return /^[\d*＊[\]().+\-—%,\s]+$/.test(text.source.slice(start, end).normalize())
}
