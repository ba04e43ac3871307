/** Documents for tests of what must hold for every document: the collection, and shared texts where they lie beside it. */
import {existsSync, globSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {readSources} from '../corpus.ts'
import {decode} from '../policy/1-text/decode.ts'
import {readPolicies, readPolicy} from '../policy/index.ts'

const beside = '../shared/corpus'

/** Each read by itself: `links` are those of the collection. */
export function readCollection() {
  const {documents, lexicon} = readSources()
  const {policies, links} = readPolicies(documents, lexicon)
  const shared = existsSync(beside) ? globSync(`${beside}/*/*.txt`).sort() : []
  const others = shared.map((file) =>
    readPolicy({id: basename(file, '.txt'), ...decode(readFileSync(file)), metadata: null}, lexicon)
  )
  return {policies: [...policies, ...others], links, lexicon}
}
