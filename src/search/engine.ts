/**
 * Browser side: the index, and answers to what readers ask of it.
 */
import {type Answer, metSynonyms, orders, type Request} from './answer.ts'
import {type Entry, toEntries} from './entries.ts'
import {isKept, knownFilters, toFacets} from './facets.ts'
import {findHits, type Hit, says, type WantedWord} from './find-hits.ts'
import {fold} from './fold.ts'
import type {DocumentEntry, SearchIndex} from './index-format.ts'
import {type Grounds, loosen} from './loosen.ts'
import {parseQuery, type Query, type Word} from './query.ts'
import {score} from './rank.ts'
import {splitWord} from './split-word.ts'
import {toSynonymGroups, toVariants} from './synonyms.ts'

export interface Engine {
  documents: readonly DocumentEntry[]
  /** Names of responsible units, each once, by the places records give. */
  units: readonly string[]
  search(request: Request): Promise<Answer>
}

/** Throws where the index is of another version. */
export function createEngine(index: SearchIndex): Engine {
  const entries = toEntries(index)
  const groups = toSynonymGroups(index.synonyms)
  let vocabulary: string[] | undefined
  return {
    documents: index.documents,
    units: index.units.map(([name]) => name!),
    async search({query: typed, filters, sort, synonyms}) {
      const query = parseQuery(typed)
      const want = (words: readonly Word[]): WantedWord[] =>
        words.map((word) => ({word, variants: toVariants(word, synonyms ? groups : [])}))
      const grounds: Grounds = {
        isSaid: (text) => entries.some((entry) => says(entry, [{text}])),
        find: (words, above) => findHits(entries, want(words), query.not, {above}),
        vocabulary: () => (vocabulary ??= toVocabulary(index, entries))
      }
      const exact = grounds.find(query.words)
      const {words, hits, notices} =
        exact.length > 0 ? {words: query.words, hits: exact, notices: []} : await loosen(query.words, grounds)
      const wanted = want(words)
      for (const hit of hits) hit.score = score(hit, wanted)
      const known = knownFilters(entries, filters)
      const kept = hits.filter(({entry}) => isKept(entry, known)).sort(orders[sort])
      const found = documentsOf(hits)
      return {
        wanted,
        hits: kept,
        total: hits.length,
        documents: documentsOf(kept).size,
        silent: index.documents.filter((document) => !found.has(document)),
        facets: toFacets(entries, hits, known),
        also: metSynonyms(hits, wanted),
        notices,
        ...(hits.length > 0 ? {alone: [], named: []} : wayOut(query, grounds, index.documents))
      }
    }
  }
}

function documentsOf(hits: readonly Hit[]): Set<DocumentEntry> {
  return new Set(hits.map(({entry}) => entry.document))
}

/** What to offer where nothing is found. */
function wayOut(
  {words}: Query,
  {isSaid, find}: Grounds,
  documents: readonly DocumentEntry[]
): Pick<Answer, 'alone' | 'named'> {
  const parts = words.length === 1 ? (splitWord(words[0]!, isSaid) ?? []) : words
  const says = ({title, region}: DocumentEntry) => {
    const names = fold(`${title}\n${region?.name ?? ''}`)
    return words.some(({text}) => names.includes(text))
  }
  return {
    alone: parts.map((word) => ({typed: word.typed, count: find([word]).length})),
    named: documents.filter(says)
  }
}

function toVocabulary({terms, units, documents}: SearchIndex, entries: readonly Entry[]): string[] {
  const titles = entries.map(({record}) => record.title)
  const names = [...documents.map(({title}) => title), ...titles].map((title) =>
    title.replace(/^［(.*)］$/, '$1')
  )
  return [...new Set([...terms, ...units.flat(), ...names])]
}
