/**
 * Printed numbers of provisions: 十二 → 12, ③ → 3, 其次 → 2, 第三 → 3.
 */
const words = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3]
])
const digits = '零一二三四五六七八九'
const places = new Map([
  ['十', 10],
  ['百', 100]
])

/** `null` where the word prints no number (最后) or is none. */
export function toOrdinal(printed: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed)
  const circled = printed.charCodeAt(0) - 0x2460
  if (circled >= 0 && circled < 20) return circled + 1
  return words.get(printed) ?? fromHan(printed.replace(/^第/, ''))
}

function fromHan(printed: string): number | null {
  let sum = 0
  let digit = 0
  for (const character of printed.replaceAll('〇', '零')) {
    const place = places.get(character)
    if (place) {
      sum += (digit || 1) * place
      digit = 0
    } else {
      digit = digits.indexOf(character)
      if (digit < 0) return null
    }
  }
  return sum + digit || null
}
