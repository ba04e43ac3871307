/** Lines that are put together from pieces: what a block of HTML, of Markdown or of Word becomes. */
import type {MarkedHeading} from '../converted.ts'

export interface Lines {
  /** Adds words to the line that is open. Line breaks among them are white space. */
  write(words: string): void
  /** Ends the line that is open; `kept`: its spaces and tabs are what they are. */
  close(kept?: boolean): void
  /** Ends the line and, if there are words in it, marks it as a heading. */
  closeHeading(level: number): void
  /** What was closed so far. */
  readonly all: readonly string[]
  readonly headings: readonly MarkedHeading[]
}

export function openLines(): Lines {
  const all: string[] = []
  const headings: MarkedHeading[] = []
  let open = ''
  const close = (kept = false) => {
    const line = kept ? open : collapse(open)
    open = ''
    if (line.trim() !== '') all.push(line)
    return line.trim()
  }
  return {
    all,
    headings,
    write: (words) => {
      open += words
    },
    close,
    closeHeading: (level) => {
      const text = close()
      if (text !== '') headings.push({level, text})
    }
  }
}

/**
 * White space as a page shows it; a line break between two Han characters is none. Ideographic and non-breaking
 * spaces stay.
 */
export function collapse(words: string): string {
  return words
    .replace(/(?<=[\u2e80-\uffef“”‘’])[ \t\f]*[\r\n][ \t\r\n\f]*(?=[\u2e80-\uffef“”‘’])/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ | $/g, '')
}
