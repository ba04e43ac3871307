/** The data of the collection in its forms, each read back by somebody else than who wrote it. */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {unzipSync} from 'fflate'
import {parquetReadObjects} from 'hyparquet'
import {describe, expect, test} from 'vitest'
import {dataRelease, zipName} from '../corpus/data-release.ts'
import {corpus} from '../corpus.ts'
import {toContract} from '../policy/contract.ts'
import {toLinksContract} from '../policy/links-contract.ts'
import {checkPackage, type DataPackage} from './data/check-package.ts'
import {readCsv} from './data/read-csv.ts'

const {policies, links} = corpus()
const {tables, files, version} = dataRelease({
  title: '策脉',
  publisher: null,
  licence: 'CC-BY-4.0',
  root: null
})
const jsonOf = (path: string) => JSON.parse(textOf(files.get(path)!))
const dataPackage = (): DataPackage & Record<string, unknown> => jsonOf('datapackage.json')

describe('the data package', () => {
  test('keeps every rule', () => {
    expect(checkPackage(dataPackage(), (path) => files.get(path)!)).toEqual([])
  })

  test('names its version, licence and sources', () => {
    const {version: said, licenses, sources: texts} = dataPackage()
    expect(said).toBe(version)
    expect(licenses).toMatchObject([
      {name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/'}
    ])
    expect(dataPackage()['contributors']).toMatchObject([{title: '策脉'}])
    expect(texts).toHaveLength(policies.length)
  })

  const faults: [what: string, table: string, change: (csv: string) => string, problem: RegExp][] = [
    [
      'a row is gone that others point at',
      'documents',
      (csv) => csv.replace(/gansu-2016.*\r\n/, ''),
      /is not in/
    ],
    ['a row comes twice', 'masked', (csv) => csv.replace(/(\r\n.*)\r\n/, '$1$1\r\n'), /comes twice/],
    ['a year is no number', 'figures', (csv) => csv.replace(',2013,', ',十三,'), /figures.year \d+: type/],
    [
      'a value is none of those there are',
      'documents',
      (csv) => csv.replace(',plan,', ',poem,'),
      /enum poem/
    ],
    ['what is required is empty', 'documents', (csv) => csv.replace(',plan,', ',,'), /kind 0: required/],
    ['yes is written otherwise', 'figures', (csv) => csv.replace(',TRUE,', ',yes,'), /cumulative|masked/],
    ['a sign was touched', 'missing', (csv) => csv.replace('》', '）').replace('的', '之'), /missing: hash/]
  ]

  test.each(faults)('is found out where %s', (_, table, change, problem) => {
    const read = (path: string) => {
      const bytes = files.get(path)!
      return path === `${table}.csv` ? new TextEncoder().encode(`\uFEFF${change(textOf(bytes))}`) : bytes
    }
    expect(checkPackage(dataPackage(), read).join('\n')).toMatch(problem)
  })
})

describe.each(tables)('$name', ({name, columns, rows, primaryKey}) => {
  test('CSV says what JSON says, apostrophes before formulas aside', () => {
    const [head, ...lines] = readCsv(files.get(`${name}.csv`)!)
    expect(head).toEqual(columns.map(({name}) => name))
    const told = lines.map((cells) => cells.map((cell, at) => fromCell(cell, columns[at]!.type)))
    const json = jsonOf(`${name}.json`) as Record<string, unknown>[]
    expect(json).toHaveLength(lines.length)
    expect(told).toEqual(json.map((row) => columns.map(({name}) => cellAt(row, name.split('.')))))
  })

  test('Parquet says what the table says', async () => {
    const file = files.get(`${name}.parquet`)!.buffer
    const read = await parquetReadObjects({file})
    const days = new Set(columns.flatMap(({name, type}) => (type === 'date' ? [name] : [])))
    const told = read.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [
          key,
          days.has(key) && cell instanceof Date ? cell.toISOString().slice(0, 10) : cell
        ])
      )
    )
    expect(told).toEqual(rows)
  })

  test('JSON is as its schema says, and a row that is not is found out', () => {
    const json = jsonOf(`${name}.json`) as Record<string, unknown>[]
    expect(faultsOf(`schemas/${name}.json`, json)).toEqual([])
    const [first] = json
    if (first) expect(faultsOf(`schemas/${name}.json`, [without(first, primaryKey[0]!)])).not.toEqual([])
  })
})

test('what parse and links print is as the published schemas say', () => {
  for (const policy of policies) expect(faultsOf('schema.json', toContract(policy))).toEqual([])
  expect(faultsOf('schemas/links.json', toLinksContract(links))).toEqual([])
  expect(faultsOf('schema.json', {...toContract(policies[0]!), schema: 2})).not.toEqual([])
})

describe('the zip', () => {
  const zip = files.get(zipName)!
  const inside = unzipSync(zip)

  test('holds every file of the data, and its sums are right', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cemai-data-'))
    for (const [path, bytes] of Object.entries(inside)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), bytes)
    }
    const sums = textOf(inside['SHA256SUMS']!).trimEnd().split('\n')
    expect(sums).toHaveLength(Object.keys(inside).length - 1)
    for (const line of sums) {
      const [sum, path] = line.split('  ') as [string, string]
      expect(createHash('sha256').update(inside[path]!).digest('hex'), path).toBe(sum)
    }
    const checked = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {cwd: folder})
    if (!checked.error) expect(checked.status, String(checked.stderr)).toBe(0)
    for (const [path, bytes] of files) if (path !== zipName) expect(inside[path], path).toEqual(bytes)
  })

  test('holds the texts to the byte as they were received', () => {
    for (const {id} of policies) {
      expect(
        Buffer.from(inside[`documents/${id}.txt`]!).equals(readFileSync(`content/documents/${id}.txt`)),
        id
      ).toBe(true)
      expect(inside[`documents/${id}.yaml`], id).toBeDefined()
    }
  })

  test('has names in order and no time but the first a zip can hold', () => {
    const names = Object.keys(inside)
    expect(names[0]).toBe('SHA256SUMS')
    expect(names.slice(1)).toEqual(names.slice(1).toSorted())
    const view = new DataView(zip.buffer, zip.byteOffset)
    expect(view.getUint32(10, true)).toBe(0x00_21_00_00)
  })

  test('says in its README what every column means', () => {
    const readme = textOf(inside['README.md']!)
    expect(readme).toContain(version)
    for (const {name, columns} of tables) {
      expect(readme).toContain(`### ${name}\n`)
      for (const column of columns) expect(readme).toContain(`| \`${column.name}\` | ${column.title} |`)
    }
  })
})

const ajv = new Ajv2020({strict: false, allErrors: false, validateFormats: false})

function faultsOf(path: string, value: unknown): unknown[] {
  const check = ajv.getSchema(path) ?? ajv.addSchema(jsonOf(path), path).getSchema(path)!
  return check(value) ? [] : (check.errors ?? [])
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function fromCell(cell: string, type: string): unknown {
  if (cell === '') return null
  if (type === 'integer' || type === 'number') return Number(cell)
  if (type === 'boolean') return cell === 'TRUE'
  if (type === 'array') return JSON.parse(cell)
  return cell.replace(/^'(?=[=+\-@\t\r])/, '')
}

function cellAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key] ?? null, row)
}

/** A row without a part of its key; of `upper.document` all of `upper`. */
function without(row: Record<string, unknown>, column: string): Record<string, unknown> {
  const [first] = column.split('.')
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== first))
}
