/**
 * All matches of a pattern with the flag g, in order: what `text.matchAll(pattern)` gives, at once. That makes a
 * RegExp of its own for every text, for which the words of a long pattern are read again: ten times what it takes to
 * look through a sentence.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += isPair(text, match.index) && pattern.unicode ? 2 : 1
  }
  return found
}

/** 𠮷: one character of two code units. */
function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xff_ff
}
