/**
 * What Zotero makes of the meta tags of a page, by the rules its translators "Embedded Metadata" and "RDF" follow
 * (zotero/translators), as far as pages of reports, laws, speeches and plain pages go. Own code, for tests.
 */

/** In the order of the page; `name` is also what stands in `property`. */
export interface MetaTag {
  name: string
  content: string
}

export interface ZoteroItem {
  itemType: string
  fields: Record<string, string>
  /** `author 中卫市人民政府办公室` */
  creators: string[]
}

const namespaces = ['bib', 'bibo', 'dc', 'dcterms', 'prism', 'z', 'eprints', 'og', 'article', 'rdf']

/** Highwire tags that decide what a page is, whatever else it says. */
const deciding: Record<string, string> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_dissertation_institution: 'thesis'
}

/** Types of bib and bibo, in small letters. */
const bibliographic: Record<string, string> = {
  book: 'book',
  thesis: 'thesis',
  report: 'report',
  legislation: 'statute',
  document: 'webpage'
}

/** Names of fields that a type has of its own, by the general name. */
const own: Record<string, Record<string, string>> = {
  report: {publisher: 'institution', number: 'reportNumber', type: 'reportType'},
  statute: {title: 'nameOfAct', number: 'publicLawNumber', date: 'dateEnacted', publisher: '', type: ''},
  presentation: {type: 'presentationType', publisher: '', number: '', pages: ''},
  webpage: {type: 'websiteType', publisher: '', number: '', pages: ''},
  journalArticle: {publisher: '', number: '', type: ''}
}

/** `address`: where the page was found. */
export function toZoteroItem(tags: readonly MetaTag[], address: string): ZoteroItem {
  const facts = new Map<string, string[]>()
  const highwire = new Map<string, string>()
  for (const {name, content} of tags) {
    const [prefix, key] = splitName(name)
    if (prefix) facts.set(`${prefix}:${key}`, [...(facts.get(`${prefix}:${key}`) ?? []), content])
    else if (!highwire.has(name)) highwire.set(name, content)
  }
  const first = (...keys: string[]) => keys.map((key) => facts.get(key)?.[0]).find(Boolean)
  const itemType = typeOf(first, highwire, facts.size > 0)
  const general: Record<string, string | undefined> = {
    title: highwire.get('citation_title') ?? first('dc:title', 'dcterms:title', 'og:title'),
    publisher:
      highwire.get('citation_technical_report_institution') ?? first('dc:publisher', 'dcterms:publisher'),
    number: highwire.get('citation_technical_report_number'),
    date:
      highwire.get('citation_date') ??
      first('og:published_time', 'article:published_time', 'dcterms:issued', 'dc:date'),
    type: first('dc:type', 'dcterms:type'),
    language: highwire.get('citation_language') ?? first('dc:language', 'dcterms:language'),
    pages: first('bib:pages', 'bibo:pages'),
    shortTitle: first('bibo:shortTitle'),
    url: highwire.get('citation_public_url') ?? first('og:url', 'bibo:uri') ?? address,
    abstractNote: first('og:description', 'bibo:abstract') ?? highwire.get('description'),
    publicationTitle: first('prism:publicationName', 'dc:source', 'dcterms:source'),
    archiveLocation: first('dc:coverage', 'dcterms:coverage'),
    extra: first('z:extra')
  }
  const fields = Object.entries(general).flatMap(([name, value]) => {
    const field = own[itemType]?.[name] ?? name
    return value && field ? [[field, value]] : []
  })
  return {itemType, fields: Object.fromEntries(fields), creators: creatorsOf(itemType, facts)}
}

/** bibo:type and dcterms.title → prefix and name; citation_… are no namespace. */
function splitName(name: string): [prefix: string | null, key: string] {
  const [first = '', ...rest] = name.split(/[.:_]/)
  const prefix = first.toLowerCase()
  return namespaces.includes(prefix) && rest.length > 0
    ? [prefix, name.slice(first.length + 1)]
    : [null, name]
}

function typeOf(
  first: (...keys: string[]) => string | undefined,
  highwire: ReadonlyMap<string, string>,
  hasFacts: boolean
): string {
  const decided = [...highwire.keys()].map((name) => deciding[name]).findLast(Boolean)
  if (decided) return decided
  return (
    first('z:itemType', 'z:type') ??
    bibliographic[first('bib:type', 'bibo:type')?.toLowerCase() ?? ''] ??
    (first('og:type') === 'website' ? 'webpage' : undefined) ??
    (highwire.has('citation_title') ? 'journalArticle' : undefined) ??
    (hasFacts ? 'webpage' : 'nothing')
  )
}

function creatorsOf(itemType: string, facts: ReadonlyMap<string, string[]>): string[] {
  if (itemType === 'presentation') return (facts.get('z:presenters') ?? []).map((name) => `presenter ${name}`)
  const names = facts.get('dc:creator') ?? facts.get('dcterms:creator') ?? []
  return names.map((name) => `author ${name}`)
}
