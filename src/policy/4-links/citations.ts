/**
 * Which documents cite which: by number, by title, by a short name given before.
 *
 *     《宁夏回族自治区外资三年外贸五年倍增计划实施方案》（宁政办发〔2023〕14号）  by number, else by title
 *     《规划》                                     only where 以下简称《规划》 said which one
 *
 * Where a name fits two documents nothing is resolved. What a document says of itself is no citation of
 * another. What is cited and not among the documents is listed once, with those who cite it.
 */
import {normalizeTitle} from '../3-facts/normalize-title.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Citation, Policy} from '../policy.ts'
import {toNumberKey, toTitleKey, toTitleKeys} from './citations/normal-names.ts'
import type {MissingDocument, ResolvedCitation} from './links.ts'

/** The document meant, that it cannot be told, or that it is not among the documents. */
type Resolved = {to: string} | 'ambiguous' | 'missing'

interface Catalogue {
  byNumber: Map<string, Set<string>>
  byTitle: Map<string, Set<string>>
  /** What may be left off at the beginning of a title: 中华人民共和国. */
  openings: readonly string[]
  /** 规划, 方案: a kind of document, no title. */
  genres: ReadonlySet<string>
}

type CitationLexicon = Pick<Lexicon, 'genres' | 'regions'>

/** Citations resolved in reading order, and the documents cited that are not among `policies`. */
export function resolveCitations(
  policies: readonly Policy[],
  lexicon: CitationLexicon
): {citations: ResolvedCitation[]; missing: MissingDocument[]} {
  const catalogue = toCatalogue(policies, lexicon)
  const citations: ResolvedCitation[] = []
  const wanted = new Wanted(catalogue)
  for (const policy of policies) {
    /** 以下简称: what a short name stands for from here on. */
    const short = new Map<string, Resolved>()
    for (const citation of policy.citations) {
      const {title, shortName, self} = citation.value
      const known = short.get(toTitleKey(title))
      const resolved = self ? {to: policy.id} : (known ?? resolve(citation, catalogue))
      if (shortName) short.set(toTitleKey(shortName), resolved)
      if (resolved === 'missing' && !known) wanted.add(citation, policy.id)
      if (typeof resolved === 'string' || resolved.to === policy.id) continue
      citations.push({from: policy.id, to: resolved.to, start: citation.start, end: citation.end})
    }
  }
  return {citations, missing: wanted.list()}
}

function toCatalogue(policies: readonly Policy[], {genres, regions}: CitationLexicon): Catalogue {
  const byNumber = new Map<string, Set<string>>()
  const byTitle = new Map<string, Set<string>>()
  const nation = regions.filter(({level}) => level === 'national')
  const openings = nation.flatMap(({name, aliases}) => [name, ...aliases]).sort((a, b) => b.length - a.length)
  const names = new Set(genres.map(({name}) => name))
  const put = (map: Map<string, Set<string>>, key: string, id: string) => {
    const ids = map.get(key)
    if (ids) ids.add(id)
    else map.set(key, new Set([id]))
  }
  for (const {id, metadata} of policies) {
    const {docNumber, title, issuer} = metadata
    if (docNumber) put(byNumber, toNumberKey(docNumber), id)
    if (!title) continue
    const keys = toTitleKeys(title, issuer ? [issuer, ...openings] : openings)
    for (const key of keys) if (!names.has(key)) put(byTitle, key, id)
    if (issuer && keys[0]!.startsWith('关于')) put(byTitle, toTitleKey(issuer) + keys[0]!, id)
  }
  return {byNumber, byTitle, openings, genres: names}
}

function resolve({value: {title, docNumber}}: Citation, catalogue: Catalogue): Resolved {
  const byNumber = docNumber ? catalogue.byNumber.get(toNumberKey(docNumber)) : undefined
  if (byNumber) return onlyOne(byNumber)
  for (const key of toTitleKeys(title, catalogue.openings)) {
    const found = catalogue.byTitle.get(key)
    if (found) return onlyOne(found)
  }
  return catalogue.genres.has(toTitleKey(title)) ? 'ambiguous' : 'missing'
}

function onlyOne(ids: ReadonlySet<string>): Resolved {
  const [first, second] = ids
  return second === undefined && first !== undefined ? {to: first} : 'ambiguous'
}

/** Documents cited and not at hand, each once under whatever name it is cited. */
class Wanted {
  readonly #byKey = new Map<string, MissingDocument>()
  readonly #catalogue: Catalogue

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  add({value: {title, docNumber}}: Citation, from: string): void {
    const number = docNumber ? [`№${toNumberKey(docNumber)}`] : []
    const keys = [...number, ...toTitleKeys(title, this.#catalogue.openings)]
    const known = keys.map((key) => this.#byKey.get(key)).find((entry) => entry !== undefined)
    const entry = known ?? {title: normalizeTitle(title), docNumber, from: []}
    entry.title ||= normalizeTitle(title)
    entry.docNumber ??= docNumber
    if (!entry.from.includes(from)) entry.from.push(from)
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, entry)
  }

  /** 《关于……的意见》 is the 《国务院关于……的意见》 if that is the only one so named. */
  list(): MissingDocument[] {
    const entries = [...new Set(this.#byKey.values())]
    const bySubject = Map.groupBy(entries, ({title}) => subjectOf(title))
    return entries.filter((entry) => {
      const alike = bySubject.get(subjectOf(entry.title)) ?? []
      const full = alike.find((other) => other !== entry)
      if (!full || alike.length !== 2 || !toTitleKey(entry.title).startsWith('关于')) return true
      full.docNumber ??= entry.docNumber
      full.from = [...new Set([...full.from, ...entry.from])]
      return false
    })
  }
}

/** What a title is about, its issuer left off. */
function subjectOf(title: string): string {
  const key = toTitleKey(title)
  return key.slice(Math.max(0, key.indexOf('关于')))
}
