/** Lines that are put together from pieces: what a block of HTML, of Markdown or of Word becomes. */
import type {MarkedHeading} from '../../../policy/original.ts'

export interface Lines {
  /** Adds words to the line that is open. Line breaks among them are white space. */
  write(words: string): void
  /** Ends the line that is open; `kept`: its spaces and tabs are what they are. */
  close(kept?: boolean): void
  /** Ends the line and, if there are words in it, marks it as a heading. */
  closeHeading(level: number): void
  /** What was closed so far. */
  readonly all: readonly string[]
  /** Where they stand once the lines are written one below the other. */
  readonly headings: readonly MarkedHeading[]
}

export function openLines(): Lines {
  const all: string[] = []
  const headings: MarkedHeading[] = []
  let open = ''
  let length = 0
  const close = (kept = false) => {
    const line = kept ? open : collapse(open)
    open = ''
    if (line.trim() === '') return false
    all.push(line)
    length += line.length + 1
    return true
  }
  return {
    all,
    headings,
    write: (words) => {
      open += words
    },
    close: (kept) => {
      close(kept)
    },
    closeHeading: (level) => {
      const at = length
      if (close()) headings.push({at, level})
    }
  }
}

const wide = '[\\u2e80-\\uffef“”‘’]'
/** A line break between two Han characters is none, but 第一条 ⏎ 为了 was parted by a space before it was wrapped. */
const softBreak = new RegExp(
  `(?<=${wide})(?<!第[〇零一二三四五六七八九十百\\d]{1,6}[编篇卷章节条])[ \\t\\f]*[\\r\\n][ \\t\\r\\n\\f]*(?=${wide})`,
  'g'
)

/** White space as a page shows it; ideographic and non-breaking spaces stay. */
export function collapse(words: string): string {
  return words
    .replace(softBreak, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/^ | $/g, '')
}
