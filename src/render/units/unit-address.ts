/**
 * The address of a unit's page: whose it is, and its name in letters and digits.
 *
 *     640500, 市商务局              → 640500-市商务局
 *     640500, 各县（区）人民政府      → 640500-各县-区-人民政府
 *     null,   中卫海关              → 中卫海关
 *
 * Names that differ in nothing but marks and capitals share an address: they are one unit.
 */

/** Bytes of a file's name are few, and a Han character takes three of them. */
const longest = 60

/** `owner`: a region's code, or the id of a document that says no region; `null` for a name that says itself whose it is. */
export function unitAddress(owner: string | null, name: string): string {
  const letters = toLetters(name)
  const short = [...letters].length <= longest && letters !== ''
  const last = short ? letters : `${[...letters].slice(0, longest).join('')}-${toNumber(name)}`
  return owner === null ? last : `${owner}-${last}`
}

function toLetters(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** A name too long for an address is told from others that begin alike by a number made from all of it (FNV-1a). */
function toNumber(name: string): string {
  let number = 0x811c9dc5
  for (const sign of name) number = Math.imul(number ^ sign.codePointAt(0)!, 0x01000193) >>> 0
  return number.toString(36)
}
