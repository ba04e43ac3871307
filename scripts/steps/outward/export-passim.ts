import {contentDirectory} from '../../../src/corpus/content-directory.ts'
import {sha256} from '../../../src/corpus/sha256.ts'
import {toPassimDocument} from '../../../src/exports/passim/passim-document.ts'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import type {LineSink} from './line-sinks.ts'
import {hashCollection, hashDocuments, listDocuments, readOneByOne} from './list-documents.ts'

/** One document a line, each read and let go. Throws a ContentError; what was written by then is of no use. */
export async function exportPassim(lexicon: Lexicon, sink: LineSink): Promise<number> {
  const documents = listDocuments(contentDirectory())
  const collection = hashCollection(hashDocuments(documents))
  for (const policy of readOneByOne(documents, lexicon)) {
    await sink.write(`${JSON.stringify(toPassimDocument(policy, {sha256, collection}))}\n`)
  }
  return documents.length
}
