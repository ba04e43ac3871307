/** Documents for tests of what must hold for every document: the collection, and shared texts where they lie beside it. */
import {existsSync, globSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {readSources} from '../corpus.ts'
import {decode} from '../policy/1-text/decode.ts'
import {type PolicySource, readPolicies} from '../policy/index.ts'

const beside = '../shared/corpus'

export function readCollection() {
  const {documents, lexicon} = readSources()
  const shared = existsSync(beside) ? globSync(`${beside}/*/*.txt`).sort() : []
  const sources: PolicySource[] = [
    ...documents,
    ...shared.map((file) => ({
      id: basename(file, '.txt'),
      ...decode(readFileSync(file)),
      metadata: null
    }))
  ]
  return {...readPolicies(sources, lexicon), lexicon}
}
