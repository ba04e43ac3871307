import {contentDirectory} from '../../../src/corpus/content-directory.ts'
import {ContentError, type ContentProblem, toProjectPath} from '../../../src/corpus/content-error.ts'
import {gatherClaims, type WrittenClaim} from '../../../src/corpus/passim/gather-claims.ts'
import {type Placed, pairClaims, placeClaims} from '../../../src/corpus/passim/place-claims.ts'
import {problem} from '../../../src/corpus/passim/read-lines.ts'
import {sharedPlacesFile, toSharedPlacesLines} from '../../../src/corpus/shared-places-file.ts'
import {standingOf} from '../../../src/policy/4-links/kinship.ts'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import {makeFile} from './line-sinks.ts'
import {hashCollection, hashDocuments, listDocuments, readOneByOne} from './list-documents.ts'

export interface Imported {
  file: string
  /** Lines read, pairs of places kept, documents these hold for. */
  lines: number
  places: number
  documents: number
  /** Clusters left out because they stand in too many documents. */
  common: number
  /** Whether every document of the collection was known to the export. */
  whole: boolean
  /** Passages left out, each with its reason. */
  left: ContentProblem[]
}

/**
 * passim's passages become places of the collection's documents, links/reuse.jsonl. Throws a ContentError with
 * everything that is wrong with the files; then nothing is written.
 */
export async function importPassim(paths: readonly string[], lexicon: Lexicon): Promise<Imported> {
  const directory = contentDirectory()
  const documents = listDocuments(directory)
  const hashes = hashDocuments(documents)
  const {claims, lines, collections, problems} = await gatherClaims(paths)
  if (problems.length > 0) throw new ContentError(problems)
  const left = [...claims].flatMap(([id, own]) =>
    hashes.has(id) ? [] : own.map((claim) => unknown(id, claim))
  )
  const placed: Placed[] = []
  const standings = new Map<string, string>()
  const named = documents.filter(({id}) => claims.has(id))
  for (const policy of readOneByOne(named, lexicon)) {
    standings.set(policy.id, standingOf(policy))
    const read = placeClaims(policy, claims.get(policy.id)!)
    // One by one: there may be more than a call takes.
    for (const each of read.placed) placed.push(each)
    for (const each of read.left) left.push(each)
  }
  const {places, common} = pairClaims(placed, standings, documents.length)
  const whole = collections.size === 1 && collections.has(hashCollection(hashes))
  const known = whole ? hashes : knownOf(claims, hashes)
  const file = sharedPlacesFile(directory)
  makeFile(file, toSharedPlacesLines({documents: known, places}, 'passim'))
  return {file: toProjectPath(file), lines, places: places.length, documents: known.size, common, whole, left}
}

function unknown(id: string, {file, line}: WrittenClaim): ContentProblem {
  return problem(file, line, `没有编号为“${id}”的文件`)
}

/** Documents that were handed in as they are now, as far as their passages tell. */
function knownOf(
  claims: ReadonlyMap<string, readonly WrittenClaim[]>,
  hashes: ReadonlyMap<string, string>
): Map<string, string> {
  const isKnown = (id: string, hash: string) =>
    claims.get(id)?.some(({sha256}) => sha256 === undefined || sha256 === hash) ?? false
  return new Map([...hashes].filter(([id, hash]) => isKnown(id, hash)))
}
