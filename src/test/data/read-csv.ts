/** A reader of CSV that knows nothing of the writer: RFC 4180, character by character, in strict form. */

/** Throws where a file is not as it should be; the mark of byte order must be there. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  if (text[0] !== '\uFEFF') throw new Error('no byte order mark')
  const rows: string[][] = []
  let row: string[] = []
  let at = 1
  while (at < text.length) {
    const {cell, end} = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at)
    row.push(cell)
    at = end
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
      continue
    } else throw new Error(`a cell ends oddly at ${at}`)
    if (at === text.length) throw new Error('the last row is open')
  }
  if (row.length > 0) throw new Error('the last row is open')
  return rows
}

function readQuoted(text: string, from: number): {cell: string; end: number} {
  let cell = ''
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at]
    else if (text[at + 1] === '"') {
      cell += '"'
      at++
    } else return {cell, end: at + 1}
  }
  throw new Error(`a quoted cell is open from ${from} on`)
}

function readPlain(text: string, from: number): {cell: string; end: number} {
  let end = from
  while (end < text.length && text[end] !== ',' && text[end] !== '\r') {
    if (text[end] === '"' || text[end] === '\n') throw new Error(`a bare sign at ${end}`)
    end++
  }
  return {cell: text.slice(from, end), end}
}
