/**
 * A word that no text says as it stands, cut into parts that are said: Chinese is typed without spaces.
 *
 *     跨境电商补贴 → 跨境电商 | 补贴
 */
import type {Word} from './query.ts'

const most = 4

/**
 * The parts, each the longest that `isSaid` and at least two characters, or `null` where the word does not
 * come apart so. Asks `isSaid` at most a few dozen times.
 */
export function splitWord(word: Word, isSaid: (text: string) => boolean): Word[] | null {
  const parts: Word[] = []
  let at = 0
  while (at < word.text.length) {
    if (!/[\p{L}\p{N}]/u.test(word.text[at]!)) {
      at++
      continue
    }
    const end = longest(word.text, at, isSaid)
    if (end === null || parts.length === most) return null
    parts.push({text: word.text.slice(at, end), typed: word.typed.slice(at, end), exact: false})
    at = end
  }
  return parts.length > 1 ? parts : null
}

/** End of the longest said part from `start`; one that would leave a single character over gives it one more. */
function longest(text: string, start: number, isSaid: (text: string) => boolean): number | null {
  if (!isSaid(text.slice(start, start + 2)) || start + 2 > text.length) return null
  let end = start + 2
  while (end < text.length && isSaid(text.slice(start, end + 1))) end++
  if (text.length - end !== 1) return end
  return end - start > 2 ? end - 1 : null
}
