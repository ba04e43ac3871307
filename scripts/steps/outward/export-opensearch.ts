import {contentDirectory} from '../../../src/corpus/content-directory.ts'
import {sha256} from '../../../src/corpus/sha256.ts'
import {toBulkEntries, toBulkLines} from '../../../src/exports/opensearch-bulk/bulk-entries.ts'
import {indexBodies, indexNames} from '../../../src/exports/opensearch-bulk/index-settings.ts'
import {toSearchBody} from '../../../src/exports/opensearch-bulk/to-search-body.ts'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import {addressLabel} from '../../../src/render/address-label.ts'
import {displayTitle} from '../../../src/render/policy-text/header.ts'
import {toSynonyms} from '../../../src/search/query/synonyms.ts'
import {learnTraditional} from '../../../src/search/text/learn-traditional.ts'
import type {LineSink} from './line-sinks.ts'
import {listDocuments, readOneByOne} from './list-documents.ts'

/** Each document and its records, read and let go, for one `POST /_bulk` or several. Throws a ContentError. */
export async function exportOpenSearch(lexicon: Lexicon, sink: LineSink): Promise<number> {
  const documents = listDocuments(contentDirectory())
  const setting = {lexicon, names: {addressLabel, displayTitle}, sha256}
  for (const policy of readOneByOne(documents, lexicon)) {
    for (const lines of toBulkLines(toBulkEntries(policy, setting))) await sink.write(lines)
  }
  return documents.length
}

/** OpenSearch takes 100 MB at once; a character of ours is three bytes, mostly. */
const partLength = 10_000_000

/** Lines of one name after another, `bulk-0001.ndjson` and on, none longer than one request may be. */
export function inParts(sinkOf: (name: string) => LineSink, most = partLength): LineSink {
  let part = 1
  let length = 0
  return {
    write(line) {
      if (length > 0 && length + line.length > most) {
        part++
        length = 0
      }
      length += line.length
      return sinkOf(`bulk-${String(part).padStart(4, '0')}.ndjson`).write(line)
    }
  }
}

/** Bodies of `PUT /<index>`, by the name of their file. */
export function indexFiles(): Map<string, string> {
  const keys = Object.keys(indexNames) as (keyof typeof indexNames)[]
  return new Map(
    keys.map((key) => [`${indexNames[key]}.json`, `${JSON.stringify(indexBodies[key], null, 2)}\n`])
  )
}

/** A query of ours as the body of `POST /cemai-records/_search`. */
export async function toQueryFile(typed: string, lexicon: Lexicon): Promise<string> {
  await learnTraditional()
  const units = new Set(lexicon.units.map(({name}) => name))
  const body = toSearchBody(typed, {units, synonyms: toSynonyms(lexicon.synonyms)})
  return `${JSON.stringify(body, null, 2)}\n`
}
