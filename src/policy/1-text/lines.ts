/** Lines of a text, and how to look at one. */
export interface Line {
  /** First unit after the indent. */
  start: number
  /** One past the last unit that is not white space. */
  end: number
  text: string
}

const blank = /[\s\u3000\ufeff]/

/** The lines of a text that are not blank, trimmed; CR, LF and CRLF end a line. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  for (let at = 0; at < text.length; ) {
    let stop = at
    while (stop < text.length && !isBreak(text.charCodeAt(stop))) stop++
    let start = at
    let end = stop
    while (start < end && blank.test(text[start]!)) start++
    while (end > start && blank.test(text[end - 1]!)) end--
    if (end > start) lines.push({start, end, text: text.slice(start, end)})
    at = stop + 1
  }
  return lines
}

/** LF, CR, and the separators of Unicode; CRLF is a break and an empty line. */
export function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029
}
