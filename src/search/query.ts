/**
 * What a reader typed, as words to find: words apart are all wanted, `"…"` keeps what is inside together and
 * as it is, a leading `-` shuts out.
 *
 *     跨境电商 "综合试验区" -海外仓
 *     ^^^^^^^^ ^^^^^^^^^^^^ ^^^^^^^
 *     word      exact        not
 */
import {fold} from './fold.ts'

export interface Word {
  /** Folded: compared with folded text. */
  text: string
  /** As typed, for messages. */
  typed: string
  /** Inside quotation marks: neither synonyms nor likenesses. */
  exact: boolean
}

export interface Query {
  words: Word[]
  not: Word[]
}

/** Longer queries are cut: no text is searched for with more. */
export const longestQuery = 200

/** Never throws; an unclosed quotation mark closes at the end. Words given twice are kept once. */
export function parseQuery(typed: string): Query {
  const query: Query = {words: [], not: []}
  const source = typed.slice(0, longestQuery)
  const folded = fold(source)
  let at = 0
  while (at < folded.length) {
    if (folded[at] === ' ') {
      at++
      continue
    }
    const not = folded[at] === '-' && isMinus(source[at]!)
    if (not) at++
    const exact = folded[at] === '"'
    if (exact) at++
    const end = wordEnd(folded, at, exact)
    add(not ? query.not : query.words, folded, source, at, end, exact)
    at = exact ? end + 1 : end
  }
  return query
}

/** A dash (—) may begin a piece of text; only the signs on a keyboard shut out. */
function isMinus(sign: string): boolean {
  return sign === '-' || sign === '－' || sign === '−'
}

function wordEnd(folded: string, from: number, exact: boolean): number {
  let end = from
  while (end < folded.length && folded[end] !== '"' && (exact || folded[end] !== ' ')) end++
  return end
}

function add(words: Word[], folded: string, source: string, start: number, end: number, exact: boolean) {
  const text = folded.slice(start, end).trim()
  if (text === '' || words.some((word) => word.text === text && word.exact === exact)) return
  words.push({text, typed: source.slice(start, end).trim(), exact})
}
