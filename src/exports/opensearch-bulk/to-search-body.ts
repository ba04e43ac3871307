/**
 * A query in our language in OpenSearch's words: what it finds is a filter on pairs of characters, in what order is
 * asked of smartcn's words.
 *
 *     部门:商务局 口岸 -文种:报告
 *     filter    口岸 in title, text or a unit's name; 商务局 in a unit's name
 *     must_not  documentKind: report
 *     should    口岸 in title.words, text.words
 *
 * Words that stand nowhere are not loosened (pinyin, slips), and a number is met whole or not at all.
 */
import {parseQuery, type Word} from '../../search/query/query.ts'
import {type Synonyms, toVariants} from '../../search/query/synonyms.ts'
import {stop} from '../../search/text/fold.ts'
import {anyOf, type Clause, nothing, type SearchBody} from './clauses.ts'
import {toFieldClause} from './field-clauses.ts'
import {said} from './said.ts'

export interface QuerySetting {
  /** What may follow a number behind a space. */
  units: ReadonlySet<string>
  /** `null` leaves them out. */
  synonyms: Synonyms | null
}

const firstPage = 20

export function toSearchBody(typed: string, {units, synonyms}: QuerySetting): SearchBody {
  const {words, not, fields} = parseQuery(typed, units)
  const meant = words.map((word) => toMeaning(word, synonyms, words.length > 1))
  const asked = fields.map(({field, word, not: shut}) => ({clause: toFieldClause(field, word.text), shut}))
  const filter = [
    ...meant.map(({own, around}) => anyOf([...own, ...around])),
    // Some, not all, may stand above it instead.
    ...(meant.length > 1 ? [anyOf(meant.flatMap(({own, named}) => [...own, ...named]))] : []),
    ...asked.filter(({shut}) => !shut).map(({clause}) => clause)
  ]
  const must_not = [
    ...not.flatMap((word) => toMeaning(word, null, false).own),
    ...asked.filter(({shut}) => shut).map(({clause}) => clause)
  ]
  const isAsked = words.length > 0 || fields.length > 0
  const should = toRanking(words)
  return {
    query: isAsked
      ? {bool: {filter, ...(must_not.length > 0 ? {must_not} : {}), ...(should.length > 0 ? {should} : {})}}
      : nothing,
    sort: [{_score: 'desc'}, {document: 'asc'}, {start: 'asc'}],
    size: firstPage,
    track_total_hits: true
  }
}

interface Meaning {
  /** Its words say it, or the name of one of its units. */
  own: Clause[]
  /** One of its topics is called so. */
  named: Clause[]
  /** So is a topic, or a heading above says it. */
  around: Clause[]
}

function toMeaning(word: Word, synonyms: Synonyms | null, above: boolean): Meaning {
  const texts = toVariants(word, synonyms).map(({text}) => text)
  const named = above ? texts.map((text): Clause => ({term: {topicKeys: {value: text}}})) : []
  return {
    own: texts.flatMap((text) => [
      ...['title', 'alias', 'text'].map((field) => said(field, text, 'whole')),
      ...(text.length > 1 ? [said('unitNames', text, 'within')] : [])
    ]),
    named,
    around: above ? [...named, ...texts.map((text) => said('above', text, 'whole'))] : []
  }
}

function toRanking(words: readonly Word[]): Clause[] {
  const query = words.map(({text}) => text.replaceAll(stop, '')).join(' ')
  if (query === '') return []
  return [
    {match: {'title.words': {query, boost: 3}}},
    {match: {'text.words': {query}}},
    ...words.filter(({text}) => text.length > 1).map(({text}) => said('title', text, 'whole', 3))
  ]
}
