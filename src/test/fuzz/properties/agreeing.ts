/** What is written in several forms, or read from several sides, says the same. */
import {deepStrictEqual, ok} from 'node:assert/strict'
import fc from 'fast-check'
import {parquetReadObjects} from 'hyparquet'
import {z} from 'zod'
import {carriedByBytes} from '../../../exports/carried-words.ts'
import {toHarmless} from '../../../exports/csv.ts'
import type {DataCell} from '../../../exports/data/table.ts'
import {toColumns} from '../../../exports/data/to-columns.ts'
import {toDataCsv} from '../../../exports/data/to-data-csv.ts'
import {toDataJson} from '../../../exports/data/to-data-json.ts'
import {toParquet} from '../../../exports/data/to-parquet.ts'
import * as explorer from '../../../islands/explorer/state.ts'
import {facetKeys} from '../../../search/match/facets.ts'
import {parseQuery} from '../../../search/query/query.ts'
import {fromDirective, toDirective} from '../../../search/show/text-directive.ts'
import {fromSearch, toSearch} from '../../../search/show/url-state.ts'
import {anyText, textOf} from '../given/any-text.ts'
import {defineProperty, type Property} from '../property.ts'
import {readCsv} from '../readers/csv.ts'

const wellFormed = anyText.map((text) => text.toWellFormed())
const word = wellFormed.filter((text) => text !== '')
const plainly = {noNullPrototype: true} as const

const row = z.object({
  name: z.string().min(1),
  year: z.int().nullable(),
  value: z.number().nullable(),
  masked: z.boolean().nullable(),
  topics: z.array(z.string().min(1))
})
const columns = toColumns(
  z.toJSONSchema(row),
  Object.fromEntries(Object.keys(row.shape).map((name) => [name, ['题', '话'] as const]))
)
const rows = fc.array(
  fc.record(
    {
      name: word,
      year: fc.option(fc.integer({min: 1949, max: 2100})),
      value: fc.option(
        fc.double({noNaN: true, noDefaultInfinity: true}).filter((value) => !Object.is(value, -0))
      ),
      masked: fc.option(fc.boolean()),
      topics: fc.array(word, {maxLength: 3})
    },
    plainly
  ),
  {maxLength: 5}
)

export const agreeing: readonly Property[] = [
  defineProperty({name: 'tables-say-the-same-in-every-format', given: rows, holds: checkTables}),
  defineProperty({
    name: 'the-address-of-a-search-comes-back',
    given: fc.record({
      query: wellFormed,
      value: wellFormed,
      synonyms: fc.boolean(),
      pages: fc.integer({min: 1, max: 99})
    }),
    holds: ({query, value, ...rest}) => {
      const filters = value ? {[facetKeys[0]!]: value} : {}
      const state = {query: query.trim(), filters, sort: 'year' as const, ...rest}
      deepStrictEqual(fromSearch(toSearch(state)), state)
    }
  }),
  defineProperty({
    name: 'any-address-of-a-search-is-read',
    given: textOf(20),
    holds: (address) => {
      const state = fromSearch(`?q=${address}&s=${address}&n=${address}`)
      deepStrictEqual(fromSearch(toSearch(state)), state)
    }
  }),
  defineProperty({
    name: 'the-address-of-a-table-comes-back',
    given: fc.record({value: wellFormed, words: wellFormed, isDown: fc.boolean()}),
    holds: ({value, words, isDown}) => {
      const shape = {facets: new Map([['d', new Set([value])]]), sorts: new Set(['v'])}
      const chosen: Record<string, string> = value ? {d: value} : {}
      const state = {chosen, words: words.trim(), sort: {key: 'v', isDown}}
      deepStrictEqual(explorer.fromSearch(explorer.toSearch(state), shape), state)
    }
  }),
  defineProperty({
    name: 'a-passage-comes-back-from-its-address',
    given: word,
    holds: (passage) => {
      const found = fromDirective(`#sec_1:~:text=${toDirective(passage)}`)
      ok(found && passage.startsWith(found.first) && passage.endsWith(found.last))
    }
  }),
  defineProperty({
    name: 'any-query-is-words-to-find',
    given: textOf(20),
    holds: (typed) => {
      const {words, not, fields} = parseQuery(typed, new Set(['亿元']))
      for (const {text} of [...words, ...not, ...fields.map((field) => field.word)]) ok(text !== '')
      deepStrictEqual(new Set(words.map(({text, exact}) => `${exact} ${text}`)).size, words.length)
    }
  })
]

async function checkTables(rows: {topics: string[]}[]): Promise<void> {
  const table = {columns, rows: rows as unknown as Record<string, DataCell>[]}
  deepStrictEqual(JSON.parse(toDataJson(table)), rows)
  deepStrictEqual(await parquetReadObjects({file: toParquet(table).buffer}), withoutMarks(rows))
  const [head, ...lines] = readCsv(new TextEncoder().encode(toDataCsv(table)))
  deepStrictEqual(
    head,
    columns.map(({name}) => name)
  )
  deepStrictEqual(
    lines,
    table.rows.map((row) => columns.map(({name}) => carriedByBytes(toHarmless(toCell(row[name]!)))))
  )
}

/** The reader of Parquet takes U+FEFF at the beginning of a word for a byte order mark; the file has it. */
function withoutMarks<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === 'string' ? inner.replace(/^\ufeff/, '') : inner
  ) as Value
}

function toCell(value: DataCell): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
