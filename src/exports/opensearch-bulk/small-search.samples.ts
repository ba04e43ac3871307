/**
 * As much of OpenSearch as our settings and queries use, for tests: analyzers by their settings, queries by their
 * clauses, over a handful of records. It ranks nothing and knows no smartcn.
 */

import type {Clause} from './clauses.ts'
import type {CharFilter} from './folding.ts'
import {indexBodies, recordFields} from './index-settings.ts'

type Entry = Readonly<Record<string, unknown>>
type Token = {text: string; at: number}

const {analysis} = indexBodies.records.settings
const filters: Readonly<Record<string, CharFilter>> = analysis.char_filter

/** Java's patterns as ours: \x{10FFFF} is \u{10FFFF} here. */
function toFilter(filter: CharFilter): (text: string) => string {
  if (filter.type === 'pattern_replace') {
    const pattern = new RegExp(filter.pattern.replaceAll(String.raw`\x{`, String.raw`\u{`), 'gu')
    return (text) => text.replaceAll(pattern, filter.replacement)
  }
  const rules = new Map(filter.mappings.map((rule) => toRule(rule)))
  return (text) => Array.from(text, (character) => rules.get(character) ?? character).join('')
}

/** `\u3000 => \u0001` */
function toRule(rule: string): [string, string] {
  const [, key, value] = /^(.*?)\s*=>\s*(.*?)\s*$/.exec(rule)!
  const read = (words: string) =>
    words.replaceAll(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return [read(key!), read(value!)]
}

const made = new Map(Object.entries(filters).map(([name, filter]) => [name, toFilter(filter)]))

export function applyCharFilters(names: readonly string[], text: string): string {
  return names.reduce((words, name) => made.get(name)!(words), text)
}

type AnalyzerName = keyof typeof analysis.analyzer

export function analyze(name: AnalyzerName, text: string): Token[] {
  const {char_filter, tokenizer} = analysis.analyzer[name]
  if (tokenizer === 'smartcn_tokenizer') throw new Error('没有 smartcn')
  const {min_gram: length} = analysis.tokenizer[tokenizer]
  const characters = Array.from(applyCharFilters(char_filter, text))
  const count = Math.max(0, characters.length - length + 1)
  return Array.from({length: count}, (_, at) => {
    return {
      text: characters
        .slice(at, at + length)
        .join('')
        .toLowerCase(),
      at
    }
  })
}

const gap = 100
const kept = new WeakMap<Entry, Map<string, Map<string, number[]>>>()

/** Places of each token of a field; the values of a list lie apart. */
function placesOf(entry: Entry, path: string): Map<string, number[]> {
  const fields = kept.get(entry) ?? new Map<string, Map<string, number[]>>()
  kept.set(entry, fields)
  const known = fields.get(path)
  if (known) return known
  const [field, sub] = path.split('.') as [string, string | undefined]
  const values = [entry[field] ?? []].flat() as string[]
  const places = new Map<string, number[]>()
  let from = 0
  for (const value of values) {
    const tokens = analyze(analyzerOf(field, sub, 'analyzer'), value)
    for (const {text, at} of tokens) {
      const list = places.get(text) ?? []
      list.push(from + at)
      places.set(text, list)
    }
    from += tokens.length + gap
  }
  fields.set(path, places)
  return places
}

function analyzerOf(
  field: string,
  sub: string | undefined,
  use: 'analyzer' | 'search_analyzer'
): AnalyzerName {
  type Told = {analyzer?: AnalyzerName; search_analyzer?: AnalyzerName; fields?: Record<string, Told>}
  const own = (recordFields as unknown as Record<string, Told>)[field]
  const told = sub === undefined ? own : own?.fields?.[sub]
  const name = use === 'search_analyzer' ? (told?.search_analyzer ?? told?.analyzer) : told?.analyzer
  if (!name) throw new Error(`${field} 不是可查的文字`)
  return name
}

function isPhrase(entry: Entry, path: string, query: string): boolean {
  const [field, sub] = path.split('.') as [string, string | undefined]
  const tokens = analyze(analyzerOf(field, sub, 'search_analyzer'), query)
  if (tokens.length === 0) return false
  const places = placesOf(entry, path)
  const lists = tokens.map(({text}) => new Set(places.get(text)))
  return [...lists[0]!].some((place) => lists.every((list, at) => list.has(place + at)))
}

/** Whether a record passes; what only ranks is not asked. */
export function passes(entry: Entry, clause: Clause): boolean {
  if ('match_all' in clause) return true
  if ('match_none' in clause) return false
  if ('bool' in clause) {
    const {filter = [], must_not = [], should = [], minimum_should_match} = clause.bool
    const met = should.filter((each) => minimum_should_match !== undefined && passes(entry, each)).length
    return (
      filter.every((each) => passes(entry, each)) &&
      !must_not.some((each) => passes(entry, each)) &&
      met >= (minimum_should_match ?? 0)
    )
  }
  const [path] = Object.keys(Object.values(clause as Record<string, object>)[0]!) as [string]
  const values = [entry[path] ?? []].flat()
  if ('match_phrase' in clause) return isPhrase(entry, path, clause.match_phrase[path]!.query)
  if ('match' in clause) return isPhrase(entry, path, clause.match[path]!.query)
  if ('term' in clause) return values.includes(clause.term[path]!.value)
  if ('terms' in clause) return values.some((value) => clause.terms[path]!.includes(value as string))
  const {gte, lte} = clause.range[path]!
  return values.some((value) => gte <= (value as number) && (value as number) <= lte)
}
