/**
 * The one seam between files and the pure pipeline: pages and scripts ask here.
 *
 *     content/documents + content/lexicon → readPolicies() → policies, links
 */
import {resolve} from 'node:path'
import {ContentError} from './corpus/content-error.ts'
import {readContent} from './corpus/read-content.ts'
import {readLexicon} from './corpus/read-lexicon.ts'
import {toSegmenter} from './corpus/segment-words.ts'
import {readSlice} from './policy/1-text/text.ts'
import {type Keyness, type KeyTerm, keyTerms} from './policy/4-links/keyness.ts'
import {type PolicySource, readPolicies} from './policy/index.ts'
import type {Lexicon} from './policy/lexicon.ts'
import type {Policy} from './policy/policy.ts'
import {site} from './ui-strings.ts'

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

/** What the site is called. */
export function siteIdentity(): {title: string; tagline: string; description: string} {
  const {name, tagline, description} = site
  return {title: name, tagline, description}
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

const mostKeywords = 12
let keyed: Map<string, Keyness> | undefined

/** What tells a document from the others of the collection: its words, the strongest first, and what they stand in. */
export function keynessOf(id: string): Keyness {
  keyed ??= toKeyness()
  return keyed.get(id)!
}

export function keywordsOf(id: string): readonly KeyTerm[] {
  return keynessOf(id).terms
}

function toKeyness(): Map<string, Keyness> {
  const {policies, lexicon} = corpus()
  const segment = toSegmenter(lexicon)
  const texts = policies.map((policy) => ({id: policy.id, text: withoutDuties(policy)}))
  const terms = keyTerms(
    texts.map(({id, text}) => ({id, words: segment(text)})),
    mostKeywords
  )
  const lengths = texts.map(({text}) => text.replace(/\s/g, '').length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return new Map(
    texts.map(({id}, at) => [
      id,
      {terms: terms.get(id)!, characters: lengths[at]!, elsewhere: total - lengths[at]!}
    ])
  )
}

/** A text without its lists of responsible units, which would tell it from others by the names of offices. */
function withoutDuties({text, duties}: Policy): string {
  const starts = [0, ...duties.map(({end}) => end)]
  return starts
    .map((start, index) => readSlice(text, start, duties[index]?.start ?? text.source.length))
    .join('\n')
}
