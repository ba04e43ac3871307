/**
 * A table as lines with tabs, as the tree reads them; a cell over several columns or rows is followed by empty
 * ones.
 *
 *     <td rowspan=2>指标<td colspan=2>目标        指标 ⇥ 目标 ⇥
 *     <td>2025年<td>2030年                              ⇥ 2025年 ⇥ 2030年
 */
import type {Element} from 'hast'

/** A cell that says more than this spans a page, not a table. */
const widestSpan = 100

/** One line a row; `wordsOf` gives the words of a cell on one line. */
export function toTableLines(table: Element, wordsOf: (cell: Element) => string): string[] {
  const lines: string[] = []
  /** Columns that a cell above still covers, and for how many rows. */
  const covered: number[] = []
  for (const part of rowsOf(table)) {
    if (part.tagName === 'caption') {
      lines.push(wordsOf(part))
      continue
    }
    const cells: string[] = []
    const skip = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length]!--
        cells.push('')
      }
    }
    for (const cell of cellsOf(part)) {
      skip()
      const [across, down] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')]
      for (let at = 0; at < across; at++) {
        covered[cells.length] = down - 1
        cells.push(at === 0 ? wordsOf(cell).replaceAll('\t', ' ') : '')
      }
    }
    skip()
    if (cells.some((cell) => cell !== '')) lines.push(cells.join('\t'))
  }
  return lines
}

/** A table that only places what is in it: one cell a row, or other tables inside. */
export function isLayout(table: Element): boolean {
  const rows = rowsOf(table).filter(({tagName}) => tagName === 'tr')
  return rows.every((row) => cellsOf(row).length < 2) || rows.some((row) => cellsOf(row).some(holdsTable))
}

function holdsTable(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (child.tagName === 'table' || holdsTable(child))
  )
}

function rowsOf(table: Element): Element[] {
  return childrenOf(table).flatMap((child) =>
    child.tagName === 'tr' || child.tagName === 'caption'
      ? [child]
      : /^t(?:head|body|foot)$/.test(child.tagName)
        ? rowsOf(child)
        : []
  )
}

const cellsOf = (row: Element) => childrenOf(row).filter(({tagName}) => tagName === 'td' || tagName === 'th')
const childrenOf = (node: Element) =>
  node.children.filter((child): child is Element => child.type === 'element')

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(cell.properties[name] ?? 1)
  return Number.isInteger(span) && span >= 1 ? Math.min(span, widestSpan) : 1
}
