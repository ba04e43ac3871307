import {widthOf} from './format-remarks.ts'

/** Lines of cells under each other: the first column begins together, the others end together. */
export function formatTable(rows: readonly (readonly string[])[], gap = 2): string {
  const columns = Math.max(...rows.map(({length}) => length))
  const widths = Array.from({length: columns}, (_, column) =>
    Math.max(...rows.map((cells) => widthOf(cells[column] ?? '')))
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - widthOf(cell))
        return column === 0 ? cell + space : ' '.repeat(gap) + space + cell
      })
      .join('')
  return rows.map((cells) => line(cells).trimEnd()).join('\n')
}
