/** Addresses that were promised and lead nowhere any more, told from the data alone, before a site is built. */
import type {Policy} from '../../policy/policy.ts'

/**
 * `today`: addresses that answer. `moved`: pages that say where they went, with all that stood on them. A provision
 * answers under its old address too (`aliases`).
 */
export function lostAddresses(
  promised: readonly string[],
  today: readonly string[],
  moved: readonly {was: string}[],
  policies: readonly Pick<Policy, 'id' | 'metadata'>[]
): string[] {
  const aliases = policies.flatMap(({id, metadata}) =>
    Object.keys(metadata.aliases).map((old) => `/documents/${id}/#${old}`)
  )
  const here = new Set([...today, ...aliases])
  const pages = new Set(moved.map(({was}) => was))
  return promised.filter((address) => !here.has(address) && !pages.has(address.replace(/#.*/, '')))
}
