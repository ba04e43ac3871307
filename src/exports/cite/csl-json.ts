/**
 * A reference as CSL-JSON 1.0.2, a list of one: what Zotero, Pandoc and citeproc read.
 *
 *     [{"id": "zhongwei-2023", "type": "report", "title": "中卫市…", "author": [{"literal": "中卫市人民政府办公室"}], …}]
 */
import {site} from '../../ui-strings.ts'
import {knownUrl, type Reference, suppliedNote} from './reference.ts'

/** Variables of CSL 1.0.2 that we use. */
export interface CslItem {
  id: string
  'citation-key': string
  type: 'report' | 'speech' | 'legislation' | 'dataset' | 'webpage'
  title: string
  genre?: string
  author?: {literal: string}[]
  publisher?: string
  /** Of documents: who issued it. */
  authority?: string
  jurisdiction?: string
  number?: string
  version?: string
  issued?: {'date-parts': [number, number, number][]}
  accessed?: {'date-parts': [string, string, string][]}
  section?: string
  page?: string
  URL?: string
  language: string
  source: string
  note?: string
}

/** One variable a line; ends with a line break. */
export function toCslJson(reference: Reference): string {
  const lines = Object.entries(toCslItem(reference)).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`
  )
  return `[\n  {\n${lines.join(',\n')}\n  }\n]\n`
}

export function toCslItem(reference: Reference): CslItem {
  const {id, kind, author, accessed, place} = reference
  const [year, month, day] = reference.issued?.split('-').map(Number) ?? []
  return leaveOut<CslItem>({
    id,
    'citation-key': id,
    type: typeOf(kind),
    title: reference.title,
    genre: reference.genre,
    author: author ? [{literal: author}] : null,
    publisher: author,
    authority: kind === 'dataset' ? null : author,
    jurisdiction: reference.region,
    number: reference.number,
    version: reference.version,
    issued: year && month && day ? {'date-parts': [[year, month, day]]} : null,
    accessed: accessed && {'date-parts': [[accessed.year, accessed.month, accessed.day]]},
    // What it is, and what the styles print.
    section: place,
    page: place,
    URL: knownUrl(reference),
    language: site.lang,
    source: reference.source,
    note: suppliedNote(reference)
  })
}

function typeOf(kind: Reference['kind']): CslItem['type'] {
  if (kind === 'dataset' || kind === 'speech') return kind
  if (kind === 'website') return 'webpage'
  return kind === 'law' ? 'legislation' : 'report'
}

function leaveOut<Item extends object>(
  item: {
    [Key in keyof Required<Item>]: Item[Key] | null | undefined
  }
): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value)) as Item
}
