/**
 * The bracket that names responsible units; the margin says it again with full names.
 *
 *     ……给予支持。（责任单位：各县〔区〕人民政府，市财政局、商务局）
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import {type PolicyText, toRepaired, toSource} from '../../policy/1-text/text.ts'
import type {Spot} from '../../policy/2-tree/nodes.ts'

const opening = '（('
const closing = '）)'
/** From its first unit back to the bracket: 责任单位：, and no more than a few words. */
const farthestBack = 20
const longestBracket = 600

/** Duties that stand in no bracket (a sentence names them) give none. */
export function dutyBrackets(text: PolicyText, duties: readonly Spot[]): Spot[] {
  const brackets: Spot[] = []
  for (const duty of duties) {
    if (duty.start < (brackets.at(-1)?.end ?? 0)) continue
    const found = bracketAround(text.repaired, toRepaired(text, duty.start))
    if (found) brackets.push(toSource(text, found.start, found.end))
  }
  return brackets
}

function bracketAround(text: string, at: number): Spot | null {
  let start = at - 1
  while (start >= 0 && at - start <= farthestBack && !opening.includes(text[start]!)) {
    if ('。\n'.includes(text[start]!) || closing.includes(text[start]!)) return null
    start--
  }
  if (start < 0 || !opening.includes(text[start]!)) return null
  let depth = 0
  for (let end = start; end < text.length && end - start < longestBracket; end++) {
    if (opening.includes(text[end]!)) depth++
    else if (closing.includes(text[end]!) && --depth === 0) return {start, end: end + 1}
  }
  return null
}
