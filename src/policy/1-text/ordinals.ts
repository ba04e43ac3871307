/**
 * Printed numbers of provisions: 十二 → 12, ③ → 3, 其次 → 2, 第三 → 3.
 */
import {readNumeral} from './numerals.ts'

const words = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3]
])

/** `null` where the word prints no number (最后) or is none. */
export function toOrdinal(printed: string): number | null {
  const circled = printed.charCodeAt(0) - 0x2460
  if (circled >= 0 && circled < 20) return circled + 1
  return words.get(printed) ?? readNumeral(printed.replace(/^第/, ''))
}
