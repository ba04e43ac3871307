/** Bracket pairs of a text, nested ones included. */
export interface Bracket {
  /** The opening bracket. */
  start: number
  /** One past the closing bracket. */
  end: number
  depth: number
}

/** Pairs of （） and () in order of their opening; an opening without its closing is passed over. Linear. */
export function findBrackets(text: string): Bracket[] {
  const open: number[] = []
  const pairs: Bracket[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '（' || character === '(') open.push(at)
    else if ((character === '）' || character === ')') && open.length > 0) {
      const start = open.pop()!
      pairs.push({start, end: at + 1, depth: open.length})
    }
  }
  return pairs.sort((a, b) => a.start - b.start)
}

/** Splits at separators that stand outside brackets; ranges count from the beginning of `text`. */
export function splitOutside(text: string, separators: string): {start: number; end: number}[] {
  const parts: {start: number; end: number}[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const character = text[at]
    if (character !== undefined && '（(〔['.includes(character)) depth++
    else if (character !== undefined && '）)〕]'.includes(character)) depth = Math.max(0, depth - 1)
    if (character === undefined || (depth === 0 && separators.includes(character))) {
      if (at > start) parts.push({start, end: at})
      start = at + 1
    }
  }
  return parts
}
