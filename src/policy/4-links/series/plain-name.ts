/**
 * A name without what may be written one way or another.
 *
 *     专精特新“小巨人”企业              →  专精特新小巨人企业
 *     数字经济核心产业增加值/GDP（%）    →  数字经济核心产业增加值-GDP
 */

/** A file name has room for 255 bytes, a character takes up to four. */
const longest = 60

/**
 * Letters, digits, points and hyphens of any script, neither `..` nor with a point at its beginning or end; empty
 * where a name has none. Quotation marks and white space leave nothing behind.
 */
export function plainName(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/[“”‘’"'\s\p{Cc}\p{Cf}]+/gu, '')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
  // Long runs of points are cut off before their end is looked for.
  const kept = Array.from(words.replace(/^[-.]+/, '')).slice(0, longest)
  return kept.join('').replace(/[-.]+$/, '')
}

/** Names alike in this are of one indicator; capital letters do not matter, as in file systems. */
export function nameKey(name: string): string {
  return plainName(name).toLowerCase()
}
