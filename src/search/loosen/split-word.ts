/**
 * A word that no text says as it stands, cut into parts that are said: Chinese is typed without spaces.
 *
 *     跨境电商补贴 → 跨境电商 | 补贴
 */
import type {Word} from '../query/query.ts'
import {fold} from '../text/fold.ts'

const most = 4

export interface Said {
  isSaid(text: string): Promise<boolean>
  /** Of a name as a whole, whose beginning may stand nowhere. */
  isName(text: string): boolean
}

/**
 * The parts, each the longest that is said and at least two characters, or `null` where the word does not come
 * apart so. `loose` passes over characters that belong to no part. Asks `isSaid` at most a few dozen times.
 */
export async function splitWord(word: Word, {isSaid, isName}: Said, loose = false): Promise<Word[] | null> {
  const parts: Word[] = []
  let at = 0
  while (at < word.text.length) {
    const end = /[\p{L}\p{N}]/u.test(word.text[at]!) ? await longest(word.text, at, {isSaid, isName}) : at
    if (end === null && !loose) return null
    if (end === null || end === at) {
      at++
      continue
    }
    if (parts.length === most) return null
    parts.push(part(word, at, end))
    at = end
  }
  return parts.length > 1 || (loose && parts.length > 0) ? parts : null
}

/** As it would be folded alone: no stop at its ends, nor the point of 2.|16; as typed where folding has changed no place. */
function part({text, typed}: Word, start: number, end: number): Word {
  const own = fold(text.slice(start, end))
  return {text: own, typed: typed.length === text.length ? typed.slice(start, end) : own, exact: false}
}

/** End of the longest said part from `start`; one that would leave a single character over gives it one more. */
async function longest(text: string, start: number, {isSaid, isName}: Said): Promise<number | null> {
  for (let end = text.length; end > start + 1; end--) if (isName(text.slice(start, end))) return end
  if (start + 2 > text.length || !(await isSaid(text.slice(start, start + 2)))) return null
  let end = start + 2
  while (end < text.length && (await isSaid(text.slice(start, end + 1)))) end++
  if (text.length - end !== 1) return end
  return end - start > 2 ? end - 1 : null
}
