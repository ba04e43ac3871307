/**
 * Passages of one cluster as pairs of documents.
 *
 *     cluster 7   甲 120–260, 乙 3–143, 丙 88–230   →   甲·乙  甲·丙  乙·丙
 */
import type {DocumentSpot} from '../../policy/4-links/links.ts'
import type {SharedPlace} from '../../policy/4-links/reuse/shared-places.ts'

/** Pairs of places in different documents, in the order given; `null` of a cluster in more than `most` documents. */
export function toClusterPairs(spots: readonly DocumentSpot[], most: number): SharedPlace[] | null {
  if (new Set(spots.map(({document}) => document)).size > most) return null
  return spots.flatMap((a, at) =>
    spots.slice(at + 1).flatMap((b) => (a.document === b.document ? [] : [{a, b}]))
  )
}
