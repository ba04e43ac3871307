const mark = '\uFEFF'

/**
 * Rows of words as a file: RFC 4180, CRLF after every row, a byte order mark for Excel.
 *
 *     toCsv([['文件', '值'], ['甘肃规划', '=1']])    \uFEFF文件,值\r\n甘肃规划,'=1\r\n
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `${mark}${rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')}`
}

function toCell(value: string): string {
  const safe = toHarmless(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * What begins like a formula, in wide signs too as Chinese and Japanese sheets take them, is told by an apostrophe to
 * be text; a number that is one stays one.
 */
export function toHarmless(value: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(value) && !/^-\d+(\.\d+)?$/.test(value) ? `'${value}` : value
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
