/**
 * Places counted in characters, as Python and Spark count them, as places in code units, as we do.
 *
 *     𬭩矿出口      character 1 is code unit 2
 *     ^^
 */

/** By character, and one past the last: its first code unit; `null` where each character is one unit. */
export function toCharacterPlaces(text: string): Uint32Array | null {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return null
  const places = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at += isPair(text, at) ? 2 : 1) places[count++] = at
  places[count] = text.length
  return places.slice(0, count + 1)
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff
}
