/**
 * Printed numbers of provisions: 十二 → 12, ③ → 3, ㈡ → 2, ⑸ → 5, 其次 → 2, 第三 → 3, 2.1.3 → 3.
 */
import {readNumeral} from './numerals.ts'

const words = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3]
])

/** First sign of a run of enclosed numbers, and how many there are. */
const enclosed: readonly (readonly [first: number, count: number, value: number])[] = [
  [0x2460, 20, 1], // ①
  [0x2474, 20, 1], // ⑴
  [0x2488, 20, 1], // ⒈
  [0x3220, 10, 1], // ㈠
  [0x3251, 15, 21], // ㉑
  [0x2776, 10, 1] // ❶
]

/** `null` where the word prints no number (最后) or is none. */
export function toOrdinal(printed: string): number | null {
  const sign = printed.charCodeAt(0)
  for (const [first, count, value] of enclosed) {
    if (sign >= first && sign < first + count) return sign - first + value
  }
  const bare = printed.replace(/^[第其]/, '')
  return words.get(printed) ?? readNumeral(bare.slice(bare.lastIndexOf('.') + 1).replace(/○/g, '〇'))
}
