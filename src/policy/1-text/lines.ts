/** Lines of a text, and how to look at one. */
import {matchesOf} from './matches.ts'

export interface Line {
  /** First unit after the indent. */
  start: number
  /** One past the last unit that is not white space. */
  end: number
  text: string
}

/** What stands between two breaks, as `isBreak` tells them. */
const unbroken = /[^\n\v\f\r\x85\u2028\u2029]+/g

/** The lines of a text that are not blank, trimmed. Linear. */
export function toLines(text: string): Line[] {
  const lines: Line[] = []
  for (const {0: line, index} of matchesOf(text, unbroken)) {
    let start = index
    let end = index + line.length
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (end > start) lines.push({start, end, text: text.slice(start, end)})
  }
  return lines
}

/** LF, CR, form feed, and the separators of Unicode; CRLF is a break and an empty line. */
export function isBreak(unit: number): boolean {
  return (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029
}

/** Spaces of every width, tabs, and the invisible ones that some editors leave at the ends of lines. */
export function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13)
  return (
    unit === 0x3000 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x85
  )
}
