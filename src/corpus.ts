/**
 * The one seam between files and the pure pipeline: pages and scripts ask here.
 *
 *     content/documents + content/lexicon → readPolicies() → policies, links
 */
import {resolve} from 'node:path'
import {ContentError} from './corpus/content-error.ts'
import {readContent} from './corpus/read-content.ts'
import {readLexicon} from './corpus/read-lexicon.ts'
import {type PolicySource, readPolicies} from './policy/index.ts'
import type {Lexicon} from './policy/lexicon.ts'

export type Corpus = ReturnType<typeof readPolicies> & {lexicon: Lexicon}

/** Where the content lies: content/ of the project, or what CEMAI_CONTENT says. */
export function contentDirectory(): string {
  return resolve(process.env['CEMAI_CONTENT'] || 'content')
}

/** Documents and word lists as they lie on disk. Throws a ContentError with everything that is wrong. */
export function readSources(directory = contentDirectory()): {documents: PolicySource[]; lexicon: Lexicon} {
  const {lexicon, problems: words} = readLexicon(directory)
  const {documents, problems} = readContent(directory)
  if (words.length + problems.length > 0) throw new ContentError([...problems, ...words])
  return {documents, lexicon}
}

let known: Corpus | undefined

/** Everything the pages show, read once a build. Throws a ContentError as `readSources` does. */
export function corpus(): Corpus {
  if (!known) {
    const {documents, lexicon} = readSources()
    known = {...readPolicies(documents, lexicon), lexicon}
  }
  return known
}
