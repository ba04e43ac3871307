/**
 * Answers to what readers ask, from a store.
 */
import type {Answer, AskedField, Engine, Request, Sort} from './answer.ts'
import type {Catalogue} from './index/catalogue.ts'
import type {Store} from './index/store.ts'
import {createGrounds, type Grounds, withoutSynonyms} from './loosen/grounds.ts'
import type {Notice} from './loosen/loosen.ts'
import type {Lore} from './loosen/lore.ts'
import {best} from './match/best.ts'
import {createFacets, type Filters} from './match/facets.ts'
import {toFinders, toNeed} from './match/finder.ts'
import {type Matches, matchAll, type RecordTest} from './match/match.ts'
import {needsFacts, toFieldTest} from './query/fields.ts'
import {createNaming} from './query/naming.ts'
import {parseQuery, type Query, type Word} from './query/query.ts'
import {toSynonyms, type WantedWord} from './query/synonyms.ts'
import {toHit} from './show/hit.ts'
import {fold} from './text/fold.ts'
import {learnTraditional} from './text/learn-traditional.ts'

/** What a query finds, not yet narrowed by filters, sorted or shown. */
export interface Found {
  wanted: WantedWord[]
  fields: AskedField[]
  matches: Matches
  notices: Notice[]
  /** The words as typed and the ground they were looked for on, for ways out. */
  words: Word[]
  grounds: Grounds
}

export interface Searcher extends Engine {
  find(query: string, synonyms: boolean): Promise<Found>
  /** Records in the order of `sort`, at most `limit`. */
  first(matches: Matches, sort: Sort, limit: number): Uint32Array
}

export function createEngine(store: Store): Searcher {
  const {catalogue, layout} = store
  const groups = toSynonyms(catalogue.synonyms)
  const naming = createNaming(catalogue)
  const units = new Set(catalogue.quantityUnits)
  let loosening: typeof import('./loosen/loosen.ts') | undefined
  let lore: Promise<Lore> | undefined
  // Of documents alone until the facts of records are fetched.
  let facets = createFacets(catalogue, store.factsAtHand())

  async function find(typed: string, synonyms: boolean): Promise<Found> {
    if (hasStranger(typed, store)) await learnTraditional()
    const {words, not, fields: asked} = parseQuery(typed, units)
    const {tests, fields} = asked.length > 0 ? await toTests(asked) : untested
    const grounds = createGrounds({
      store,
      naming,
      lore: tellLore,
      synonyms: synonyms ? groups : null,
      tests,
      not
    })
    const found = {fields, words, grounds, notices: []}
    if (words.length === 0) {
      const matches = asked.length > 0 ? await findAll(not, tests) : nothing
      return {...found, wanted: [], matches}
    }
    const wanted = grounds.want(words)
    const finding = grounds.find(wanted)
    const matches = finding instanceof Promise ? await finding : finding
    if (matches.records.length > 0) return {...found, wanted, matches, notices: aboveNotice(words, matches)}
    loosening ??= await import('./loosen/loosen.ts')
    const loosened = await loosening.loosen(words, grounds)
    return {
      ...found,
      wanted: loosened.wanted,
      matches: loosened.matches,
      notices: [...loosened.notices, ...aboveNotice(loosened.words, loosened.matches)]
    }
  }

  /** Fetched on the first need; asked for again after a failure. */
  async function tellLore(): Promise<Lore> {
    const {readLore} = await import('./loosen/lore.ts')
    lore ??= readLore(store)
    try {
      return await lore
    } catch (error) {
      lore = undefined
      throw error
    }
  }

  /** Of a query that only narrows. */
  async function findAll(not: readonly Word[], tests: readonly RecordTest[]): Promise<Matches> {
    const shut = withoutSynonyms(not)
    await store.fetch?.(toNeed(naming, shut, false))
    return matchAll(toFinders(store, naming, shut, false), tests, {layout})
  }

  async function toTests(asked: Query['fields']): Promise<{tests: RecordTest[]; fields: AskedField[]}> {
    const facts = asked.some(({field}) => needsFacts(field)) ? await store.facts() : null
    const tests: RecordTest[] = []
    const fields = asked.map(({field, word, not}): AskedField => {
      const test = toFieldTest(field, word.text, catalogue, facts)
      if (test) tests.push(not ? (record) => !test(record) : test)
      else if (!not) tests.push(() => false)
      return {field, typed: word.typed, not, known: test !== null}
    })
    return {tests, fields}
  }

  function first({records, scores}: Matches, sort: Sort, limit: number): Uint32Array {
    const year = (place: number) => catalogue.documents[catalogue.documentOf[records[place]!]!]!.year ?? 0
    const worth = {
      relevance: (place: number) => scores[place]!,
      year,
      document: () => 0
    }[sort]
    return best(records.length, worth, limit)
  }

  async function fetchFacts(): Promise<void> {
    facets = createFacets(catalogue, await store.facts())
  }

  async function narrow(found: Matches, filters: Filters): Promise<Matches> {
    if (Object.keys(filters).length === 0) return found
    if (!facets.isWhole && Object.keys(filters).some(facets.isLeft)) await fetchFacts()
    const test = facets.test(facets.known(filters))
    const kept: number[] = []
    for (const [place, record] of found.records.entries()) if (test(record)) kept.push(place)
    return {
      ...found,
      records: Uint32Array.from(kept, (place) => found.records[place]!),
      scores: Float64Array.from(kept, (place) => found.scores[place]!)
    }
  }

  return {
    find,
    first,
    async search({query, synonyms, filters, sort, limit}: Request): Promise<Answer> {
      const found = await find(query, synonyms)
      const {matches, wanted, fields, notices} = found
      const kept = await narrow(matches, filters)
      const places = first(kept, sort, limit)
      const told = await store.read(Array.from(places, (place) => kept.records[place]!))
      const all = documentsOf(matches, catalogue)
      return {
        wanted,
        fields,
        hits: told.map((one, at) => toHit(one, kept.scores[places[at]!]!, wanted, catalogue)),
        count: kept.records.length,
        total: matches.records.length,
        documents: documentsOf(kept, catalogue).size,
        silent: catalogue.documents.filter((_, document) => !all.has(document)),
        facets: facets.count(matches.records, facets.known(filters)),
        facetsLeft: !facets.isWhole,
        also: metSynonyms(found),
        notices,
        ...(matches.records.length > 0 ? {alone: [], named: []} : await wayOut(found, catalogue))
      }
    },
    async facets({query, synonyms, filters}) {
      const {matches} = await find(query, synonyms)
      if (!facets.isWhole) await fetchFacts()
      return facets.count(matches.records, facets.known(filters))
    }
  }
}

/** A character that stands nowhere may be another's traditional form. */
function hasStranger(typed: string, {hasCharacter}: Store): boolean {
  for (let at = 0; at < typed.length; at++) {
    const unit = typed.charCodeAt(at)
    if (unit >= 0x3400 && unit <= 0x9fff && !hasCharacter(unit)) return true
  }
  return false
}

const untested = {tests: [], fields: []}

const nothing: Matches = {
  records: new Uint32Array(0),
  scores: new Float64Array(0),
  onlyAbove: [],
  seen: []
}

function aboveNotice(words: readonly Word[], {onlyAbove}: Matches): Notice[] {
  return onlyAbove.length > 0 ? [{kind: 'above', words: onlyAbove.map((word) => words[word]!.typed)}] : []
}

function documentsOf({records}: Matches, {documentOf}: Catalogue): Set<number> {
  const documents = new Set<number>()
  for (const record of records) documents.add(documentOf[record]!)
  return documents
}

/** Labels of the synonyms that hits were met by. */
function metSynonyms({wanted, matches: {seen}}: Found): string[] {
  const met = wanted.flatMap(({variants}, word) =>
    variants.filter(({synonym}, variant) => synonym && seen[word]?.[variant])
  )
  return [...new Set(met.map(({label}) => label))]
}

/** What to offer where nothing is found: what the words, or the parts of one, find alone, and what is called so. */
async function wayOut(
  {words, grounds}: Found,
  {documents}: Catalogue
): Promise<Pick<Answer, 'alone' | 'named'>> {
  const [first] = words
  const {partsOf} = await import('./loosen/loosen.ts')
  const apart = words.length > 1 || !first || first.exact ? words : await partsOf(first, grounds)
  const alone = (apart ?? []).map(async (word) => {
    const {records} = await grounds.find(grounds.want([word]))
    return {typed: word.typed, count: records.length}
  })
  const says = ({title, region}: Answer['named'][number]) => {
    const names = fold(`${title}\n${region?.name ?? ''}`)
    return words.some(({text}) => names.includes(text))
  }
  return {
    alone: words.length > 1 || (apart?.length ?? 0) > 1 ? await Promise.all(alone) : [],
    named: documents.filter(says)
  }
}
