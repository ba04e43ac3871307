import {toPassimText} from '../../exports/passim/passim-text.ts'
import type {DocumentSpot} from '../../policy/4-links/links.ts'
import {mostDocuments} from '../../policy/4-links/reuse/limits.ts'
import type {SharedPlace} from '../../policy/4-links/reuse/shared-places.ts'
import type {Policy} from '../../policy/policy.ts'
import type {ContentProblem} from '../content-error.ts'
import {sha256} from '../sha256.ts'
import {compareSpots} from '../shared-places-file.ts'
import {toClusterPairs} from './cluster-pairs.ts'
import {findPlace, toHandedIn} from './find-place.ts'
import type {WrittenClaim} from './gather-claims.ts'
import {problem} from './read-lines.ts'

/** A claim at its place in the source. */
export interface Placed {
  cluster: string
  spot: DocumentSpot
}

/** Places of one document's claims; what cannot be placed is told and left out. */
export function placeClaims(
  policy: Policy,
  claims: readonly WrittenClaim[]
): {placed: Placed[]; left: ContentProblem[]} {
  const handed = toHandedIn(policy.text, toPassimText(policy))
  const current = sha256(policy.text.source)
  const left: ContentProblem[] = []
  const placed = claims.flatMap((claim): Placed[] => {
    const tell = (reason: string) => {
      left.push(problem(claim.file, claim.line, `${policy.id} ${claim.begin}–${claim.end}：${reason}`))
      return []
    }
    if (claim.sha256 !== undefined && claim.sha256 !== current) return tell('原文在导出之后改过')
    const spot = findPlace(handed, claim)
    if (!spot) return tell('原文这一处不是所说的文字')
    return [{cluster: claim.cluster, spot: {document: policy.id, ...spot}}]
  })
  return {placed, left}
}

/**
 * Pairs of all clusters, each once, the document that stands above first. `common`: clusters in so many documents that
 * they are nobody's wording. `standings`: by id.
 */
export function pairClaims(
  placed: readonly Placed[],
  standings: ReadonlyMap<string, string>,
  collection: number
): {places: SharedPlace[]; common: number} {
  const most = mostDocuments(collection)
  const places = new Map<string, SharedPlace>()
  let common = 0
  for (const members of Map.groupBy(placed, ({cluster}) => cluster).values()) {
    const spots = members.map(({spot}) => spot).sort(byStanding(standings))
    const pairs = toClusterPairs(spots, most)
    if (pairs) for (const pair of pairs) places.set(JSON.stringify(pair), pair)
    else common++
  }
  return {places: [...places.values()], common}
}

function byStanding(standings: ReadonlyMap<string, string>) {
  return (one: DocumentSpot, other: DocumentSpot) => {
    const [above, below] = [standings.get(one.document)!, standings.get(other.document)!]
    return above === below ? compareSpots(one, other) : above < below ? -1 : 1
  }
}
