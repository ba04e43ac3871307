/**
 * A file somebody brings, as a text: what every format is turned into before anything reads it.
 *
 *     方案.docx → {text: '一、总体要求\n…', headings: [{at: 0, level: 1}], remarks: […]}
 */
import type {Encoding} from '../../policy/1-text/decode.ts'
import type {MarkedHeading} from '../../policy/original.ts'

/** What the file says about itself outside its text: <meta>, front matter, document properties. */
export interface About {
  title?: string
  source?: string
  url?: string
  /** 2023-06-20: when it was put out, which need not be the date it bears. */
  published?: string
}

export interface Converted {
  text: string
  /** Where it was bytes of a text to begin with. */
  encoding?: Encoding
  /** Lines that the format itself marks as headings: a Word style, <h2>, ##. */
  headings: readonly MarkedHeading[]
  /** Where its pages begin, in a format that has pages. */
  pages?: readonly number[]
  about: About
  /** What was left out or made, and what a person should look at: sentences for people. */
  remarks: readonly string[]
}

/** A file that cannot become a document, and why: a sentence for the person who can mend it. */
export class RefusalError extends Error {
  override name = 'RefusalError'
}

export function refuse(reason: string): never {
  throw new RefusalError(reason)
}
