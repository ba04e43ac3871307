/**
 * Addresses of provisions: made from printed numbers in the manner of Akoma Ntoso eIds, so that they stay when
 * text elsewhere changes.
 *
 *     sec_3__sub_5__item_11     三（五）11
 *     art_10                    第十条, which counts through the document
 *     sec_3~2__sub_1            （一） of the second 三、
 */

/** One step of an address: `sub_5`, the second `sec_3` as `sec_3~2`. */
export interface AddressStep {
  prefix: string
  number: number
  /** From 1: how many times the number was printed so far. */
  copy: number
}

const shape = /^(?<prefix>[a-z]+)_(?<number>\d+)(?:~(?<copy>[2-9]|[1-9]\d+))?$/
const separator = '__'

/** The address of a step below `parent` (an address, or `null` at the top). */
export function makeAddress(parent: string | null, {prefix, number, copy}: AddressStep): string {
  const step = `${prefix}_${number}${copy > 1 ? `~${copy}` : ''}`
  return parent === null ? step : `${parent}${separator}${step}`
}

/** Steps of an address, outermost first; `null` where it is none. */
export function parseAddress(address: string): AddressStep[] | null {
  const steps = address.split(separator).map((step) => shape.exec(step)?.groups)
  if (steps.some((groups) => groups === undefined)) return null
  return steps.map((groups) => ({
    prefix: groups!['prefix']!,
    number: Number(groups!['number']),
    copy: Number(groups!['copy'] ?? 1)
  }))
}

/** The address around an address, `null` at the top. */
export function parentOf(address: string): string | null {
  const at = address.lastIndexOf(separator)
  return at < 0 ? null : address.slice(0, at)
}

/** From the outermost to the address itself: `sec_3`, `sec_3__sub_5`, `sec_3__sub_5__item_11`. */
export function lineageOf(address: string): string[] {
  const parent = parentOf(address)
  return parent === null ? [address] : [...lineageOf(parent), address]
}

/**
 * The provision an address leads to: among `sections` by its own address, or by one it was published under
 * before (`aliases`: old → today's). `null` where it leads nowhere.
 */
export function locateAddress<Section extends {id: string}>(
  sections: readonly Section[],
  address: string,
  aliases: Readonly<Record<string, string>> = {}
): Section | null {
  const found = sections.find(({id}) => id === address)
  if (found) return found
  const today = Object.hasOwn(aliases, address) ? aliases[address] : undefined
  return sections.find(({id}) => id === today) ?? null
}
