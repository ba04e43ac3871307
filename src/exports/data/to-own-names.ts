/**
 * Names that tell rows apart: one that comes again gets a number, as copies of one number do in addresses.
 *
 *     甲, 乙, 甲  →  甲, 乙, 甲~2
 */
export function toOwnNames(names: readonly string[]): string[] {
  const copies = new Map<string, number>()
  return names.map((name) => {
    const copy = (copies.get(name) ?? 0) + 1
    copies.set(name, copy)
    return copy > 1 ? `${name}~${copy}` : name
  })
}
