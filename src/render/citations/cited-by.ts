/** How many documents of the collection cite one of them, for its header. */
import type {ResolvedCitation} from '../../policy/4-links/links.ts'
import type {CitedBy} from '../policy-text/header.ts'

/** `null` where none does. */
export function citedByOf(id: string, citations: readonly ResolvedCitation[]): CitedBy | null {
  const places = citations.filter(({to}) => to === id)
  if (places.length === 0) return null
  const documents = new Set(places.map(({from}) => from)).size
  return {documents, places: places.length, href: `/citations/#${id}`}
}
