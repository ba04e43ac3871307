import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {sha256} from '../../corpus/sha256.ts'
import {corpus} from '../../corpus.ts'
import {linkedDocuments, toLinksContract} from '../../policy/links-contract.ts'
import {promisedAddresses} from '../changes/promised-addresses.ts'
import {toPlaceIds} from './data-source.ts'
import {tableKinds, toDataTables} from './data-tables.ts'
import {dataVersion} from './data-version.ts'
import type {DataRow, DataTable} from './table.ts'
import {toNested} from './to-data-json.ts'
import {toOwnNames} from './to-own-names.ts'

const read = corpus()
const {policies, links} = read
const tables = toDataTables(read, null)
const tableOf = (name: string) => tables.find((table) => table.name === name)!

test('links are as their contract says', () => {
  expect(linkedDocuments.parse(toLinksContract(links))).toEqual(toLinksContract(links))
})

describe.each(tables)('$name', ({name, columns, rows, primaryKey, foreignKeys}) => {
  test('every row is as its schema says', () => {
    const {row} = tableKinds.find((kind) => kind.name === name)!
    expect(z.array(row.strict()).safeParse(rows.map(toNested)).error?.issues ?? []).toEqual([])
  })

  test('its key tells every row from all others', () => {
    expect(new Set(keysOf(rows, primaryKey)).size).toBe(rows.length)
    expect(rows.flatMap((row) => primaryKey.filter((key) => row[key] === null))).toEqual([])
  })

  test('what it points at is there', () => {
    for (const {fields, table, to} of foreignKeys) {
      const known = new Set(keysOf(tableOf(table).rows, to))
      const pointing = rows.filter((row) => fields.every((field) => row[field] !== null))
      expect(keysOf(pointing, fields).filter((key) => !known.has(key))).toEqual([])
    }
  })

  test('what is required is there, and each column has a title of its own', () => {
    const required = columns.filter((column) => column.required)
    expect(rows.flatMap((row) => required.filter(({name}) => row[name] === null))).toEqual([])
    expect(new Set(columns.map(({title}) => title)).size).toBe(columns.length)
  })
})

function keysOf(rows: readonly DataRow[], fields: readonly string[]): string[] {
  return rows.map((row) => JSON.stringify(fields.map((field) => row[field])))
}

test('rows stand in the order of the documents, and within one in the order of its text', () => {
  const order = new Map(policies.map(({id}, index) => [id, index]))
  for (const name of ['measures', 'figures', 'duties', 'citations', 'places', 'masked', 'messages']) {
    const places = tableOf(name).rows.map(({document, start}) => [
      order.get(String(document))!,
      Number(start)
    ])
    expect(places, name).toEqual(places.toSorted(([a, b], [c, d]) => a! - c! || b! - d!))
  }
})

test('positions cut the evidence out of the source as received', () => {
  const sources = new Map(policies.map(({id, text}) => [id, text.source]))
  const plain = (text: string) => text.replace(/\s/g, '')
  const {rows} = tableOf('places')
  const cut = rows.map(({document, start, end}) =>
    plain(sources.get(String(document))!.slice(Number(start), Number(end)))
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(cut).toEqual(rows.map(({quote}) => plain(String(quote))))
  expect(tableOf('documents').rows.map(({characters}) => characters)).toEqual(
    policies.map(({text}) => text.source.length)
  )
})

test('an address is whole where it is known where the site stands', () => {
  const [row] = toDataTables(read, new URL('https://example.org/plans/')).find(
    ({name}) => name === 'figures'
  )!.rows
  expect(row!['link']).toBe('https://example.org/plans/documents/gansu-2016/#f1')
  expect(tableOf('figures').rows[0]!['link']).toBe('/documents/gansu-2016/#f1')
})

test('whoever counts verdicts counts no plan beside its result, as the page does', () => {
  const {rows} = tableOf('audits')
  const attained = rows.filter(({kind}) => kind === 'attainment')
  expect(attained.map(({verdict}) => verdict).filter((verdict) => verdict === 'consistent')).toEqual([])
  expect(attained.some(({verdict}) => verdict === null)).toBe(true)
  expect(rows.filter(({kind, verdict}) => kind !== 'attainment' && verdict === null)).toEqual([])
})

test('what was not read is null in a correction, as in all tables', () => {
  const values = tableOf('corrections').rows.flatMap(({was, now}) => [was, now])
  expect(values).not.toContain('""')
  expect(values).toContain('null')
})

test('every unit leads to its page, under which its other names are counted too', () => {
  const {rows} = tableOf('duties')
  const promised = new Set(promisedAddresses(read))
  expect(rows.filter((row) => !promised.has(String(row['office.link'])))).toEqual([])
  const names = (column: string) => new Set(rows.map((row) => `${row['document']} ${row[column]}`)).size
  expect(names('office.address')).toBeLessThan(names('unit'))
})

test('a collection without documents has every table, and no row', () => {
  const none = {
    citations: [],
    missing: [],
    ambiguous: [],
    conflicts: [],
    reuse: [],
    pairs: [],
    audits: [],
    series: []
  }
  const empty = toDataTables({...read, policies: [], links: none}, null)
  expect(empty.map(({rows}) => rows.length)).toEqual(tables.map(() => 0))
})

describe('the version', () => {
  const changed = (cell: string): DataTable[] => [
    {...tables[0]!, rows: [{...tables[0]!.rows[0], title: cell}]}
  ]

  test('is eight digits and the same for the same rows, wherever the site stands', () => {
    const there = toDataTables(read, new URL('https://example.org/'))
    expect(dataVersion(tables, sha256)).toMatch(/^[0-9a-f]{8}$/)
    expect(dataVersion(there, sha256)).toBe(dataVersion(tables, sha256))
  })

  test('changes with a single cell', () => {
    expect(dataVersion(changed('甲'), sha256)).not.toBe(dataVersion(changed('乙'), sha256))
  })
})

test('a place without an id is numbered within its provision', () => {
  expect(toPlaceIds([null, 'sec_1', 'sec_1', null, 'sec_2'], 'd')).toEqual([
    'front.d1',
    'sec_1.d1',
    'sec_1.d2',
    'front.d2',
    'sec_2.d1'
  ])
})

test('a name that comes again is numbered', () => {
  expect(toOwnNames(['甲', '乙', '甲', '甲'])).toEqual(['甲', '乙', '甲~2', '甲~3'])
})
