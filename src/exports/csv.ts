const mark = '\uFEFF'

/**
 * Rows of words as a file: RFC 4180, CRLF after every row, a byte order mark for Excel.
 *
 *     toCsv([['文件', '值'], ['甘肃规划', '=1']])    \uFEFF文件,值\r\n甘肃规划,'=1\r\n
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `${mark}${rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`
}

/** What begins like a formula is told by an apostrophe to be text; a number that is one stays one. */
function toCell(value: string): string {
  const isFormula = /^[=+\-@\t\r]/.test(value) && !/^-\d+(\.\d+)?$/.test(value)
  const harmless = isFormula ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The rows of what `toCsv` made; its apostrophes stay. */
export function fromCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const {groups} of text
    .replace(mark, '')
    .matchAll(/(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n|$)/g)) {
    const {quoted, plain = '', end} = groups!
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}
