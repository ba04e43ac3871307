/**
 * Where a text comes closest to words that do not stand in it: around the longest run of them that does.
 *
 *     两国总理签约的44个中哈合作项目  →  两国总理见证签约的44个中哈合作项目
 */

/** A shorter run is found anywhere. */
const shortestRun = 4
/** Nobody quotes more; the search stays quick where somebody does. */
const longestQuote = 400

/** `null` where no run of at least four characters, and of a third of the words, stands in the text. */
export function nearestPassage(text: string, words: string): string | null {
  const sought = words.slice(0, longestQuote)
  const least = Math.max(shortestRun, Math.ceil(sought.length / 3))
  let found = runOf(text, sought, least)
  if (!found) return null
  // Where a run of some length stands, its shorter ones do too: halving finds the longest.
  for (let low = least, high = sought.length; low < high; ) {
    const middle = (low + high + 1) >> 1
    const longer = runOf(text, sought, middle)
    if (longer) {
      found = longer
      low = middle
    } else high = middle - 1
  }
  const from = Math.max(found.at - found.from, text.lastIndexOf('\n', found.at) + 1)
  const line = text.indexOf('\n', found.at)
  const end = Math.min(from + sought.length + 2, line < 0 ? text.length : line)
  return text.slice(from, end).trim()
}

/** The first run of `length` characters of `words` that stands in the text: where there, and where in them. */
function runOf(text: string, words: string, length: number): {at: number; from: number} | null {
  for (let from = 0; from + length <= words.length; from++) {
    const at = text.indexOf(words.slice(from, from + length))
    if (at >= 0) return {at, from}
  }
  return null
}
