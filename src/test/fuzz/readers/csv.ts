/** CSV as RFC 4180 says, sign by sign; ours reads with one expression instead. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder().decode(bytes)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('a quoted cell does not end')
        if (text[at] === '"') at++
        cell += text[at]
      }
      at++
    } else {
      while (at < text.length && !',\r\n'.includes(text[at]!)) {
        if (text[at] === '"') throw new Error('a quote stands in a cell that is not quoted')
        cell += text[at++]
      }
    }
    row.push(cell)
    if (text[at] === ',') at++
    else if (text.startsWith('\r\n', at)) {
      at += 2
      rows.push(row)
      row = []
    } else throw new Error(`a cell ends with ${JSON.stringify(text.slice(at, at + 2))}`)
  }
  if (row.length > 0) throw new Error('the last row does not end')
  return rows
}
