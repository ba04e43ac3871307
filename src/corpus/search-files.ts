/** The files search is done from, made once a build. */
import {deflateRawSync} from 'node:zlib'
import {corpus} from '../corpus.ts'
import {addressLabel} from '../render/address-label.ts'
import {displayTitle} from '../render/policy-text/header.ts'
import {buildIndex} from '../search/index/build-index.ts'
import {toTerms, toVocabulary} from '../search/index/build-vocabulary.ts'
import {type SearchFiles, toSearchFiles} from '../search/shards/build-files.ts'

let made: Promise<SearchFiles> | undefined

export function searchFiles(): Promise<SearchFiles> {
  made ??= make()
  return made
}

async function make(): Promise<SearchFiles> {
  const {policies, lexicon} = corpus()
  const index = buildIndex(policies, lexicon, {addressLabel, displayTitle})
  const deflate = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes, {level: 9}))
  return await toSearchFiles(index, toVocabulary(index, toTerms(policies, lexicon)), {deflate})
}
