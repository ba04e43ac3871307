/** The files for OpenSearch, as the command writes them, by the shape OpenSearch asks for. */
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import {afterAll, describe, expect, test} from 'vitest'
import {inParts} from '../../scripts/steps/outward/export-opensearch.ts'
import {documentFields, indexBodies, recordFields} from '../exports/opensearch-bulk/index-settings.ts'
import {runScript} from './run-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'cemai-opensearch-'))
afterAll(() => rmSync(folder, {recursive: true}))
const out = join(folder, 'out')
const run = runScript('export.ts', ['--format=opensearch', `--out=${out}`])
const read = (name: string) => readFileSync(join(out, name), 'utf8')
const lines = read('bulk-0001.ndjson')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))

test('a folder with the two indexes and everything in them', () => {
  expect({status: run.status, stderr: run.stderr}).toEqual({status: 0, stderr: ''})
  expect(readdirSync(out).sort()).toEqual(['bulk-0001.ndjson', 'cemai-documents.json', 'cemai-records.json'])
  expect(JSON.parse(read('cemai-records.json'))).toEqual(indexBodies.records)
  expect(runScript('export.ts', ['--format=opensearch']).stdout).toBe(read('bulk-0001.ndjson'))
})

describe('bulk lines', () => {
  const ajv = new Ajv({strict: true, allowUnionTypes: true})
  const actions = lines.filter((_, at) => at % 2 === 0)
  const action = ajv.compile({
    type: 'object',
    required: ['index'],
    additionalProperties: false,
    properties: {
      index: {
        type: 'object',
        required: ['_index', '_id'],
        additionalProperties: false,
        properties: {
          _index: {enum: ['cemai-documents', 'cemai-records']},
          _id: {type: 'string', minLength: 1, maxLength: 512}
        }
      }
    }
  })

  test('an action and an entry by turns, each id once', () => {
    expect(lines.length % 2).toBe(0)
    for (const each of actions) expect(action(each), JSON.stringify(action.errors)).toBe(true)
    expect(new Set(actions.map(({index}) => `${index._index} ${index._id}`)).size).toBe(actions.length)
    expect(actions.filter(({index}) => index._index === 'cemai-documents')).toHaveLength(5)
  })

  /** What a field of that kind takes: `dynamic: strict` refuses any other field. */
  const takes: Record<string, object> = {
    keyword: {type: ['string', 'array', 'null'], items: {type: 'string'}},
    text: {type: ['string', 'array'], items: {type: 'string'}},
    integer: {type: ['integer', 'null'], minimum: -(2 ** 31), maximum: 2 ** 31 - 1},
    boolean: {type: 'boolean'},
    date: {type: ['string', 'null'], pattern: String.raw`^\d{4}-\d{2}-\d{2}$`}
  }
  const entryOf = (fields: Record<string, {type: string}>) =>
    ajv.compile({
      type: 'object',
      additionalProperties: false,
      required: Object.keys(fields),
      properties: Object.fromEntries(Object.entries(fields).map(([name, {type}]) => [name, takes[type]!]))
    })

  test('every entry has the fields of its index, all of them and no other', () => {
    const entries = {'cemai-documents': entryOf(documentFields), 'cemai-records': entryOf(recordFields)}
    for (const [at, each] of actions.entries()) {
      const isEntry = entries[each.index._index as keyof typeof entries]
      expect(isEntry(lines[2 * at + 1]), JSON.stringify(isEntry.errors)).toBe(true)
    }
    expect(entries['cemai-documents'](lines[3])).toBe(false)
  })
})

test('analyzers are put together from parts that are there', () => {
  const {analyzer, char_filter, tokenizer} = indexBodies.records.settings.analysis
  const known = new Set<string>([...Object.keys(tokenizer), 'smartcn_tokenizer'])
  for (const each of Object.values(analyzer)) {
    expect(known.has(each.tokenizer)).toBe(true)
    for (const name of each.char_filter) expect(Object.keys(char_filter)).toContain(name)
  }
  const used = JSON.stringify(recordFields).matchAll(/analyzer":"([^"]+)"/g)
  for (const [, name] of used) expect(Object.keys(analyzer)).toContain(name)
  const {mappings} = char_filter.fold_characters
  expect(mappings.length).toBeGreaterThan(1000)
  for (const rule of mappings)
    expect(rule).toMatch(/^(?:\\u[0-9a-f]{4}|[\p{L}\p{N}]) => (?:\\u[0-9a-f]{4}|[\p{L}\p{N}])$/u)
})

test('a query is printed in the words of OpenSearch', () => {
  const {status, stdout} = runScript('export.ts', [
    '--format=opensearch',
    '--query=部门:商务局 港 -文种:报告 15 家'
  ])
  const {query, ...rest} = JSON.parse(stdout)
  expect([status, rest]).toEqual([
    0,
    {sort: [{_score: 'desc'}, {document: 'asc'}, {start: 'asc'}], size: 20, track_total_hits: true}
  ])
  const {filter, must_not} = query.bool
  expect(filter.at(-1)).toEqual({match_phrase: {unitNames: {query: '商务局'}}})
  expect(must_not).toEqual([{terms: {documentKind: ['report']}}])
  expect(JSON.stringify(filter[0])).toContain('{"match":{"text.one":{"query":"港"}}}')
  expect(JSON.stringify(filter[1])).toContain('{"match_phrase":{"text":{"query":"|15|家"}}}')
})

test('more than one request takes is cut between entries', () => {
  const written = new Map<string, string>()
  const sink = inParts(
    (name) => ({write: (line) => void written.set(name, (written.get(name) ?? '') + line)}),
    10
  )
  for (const line of ['甲甲甲甲\n', '乙乙乙乙\n', '丙丙\n', '一行比一份还长也不截断\n', '丁\n'])
    void sink.write(line)
  expect([...written]).toEqual([
    ['bulk-0001.ndjson', '甲甲甲甲\n乙乙乙乙\n'],
    ['bulk-0002.ndjson', '丙丙\n'],
    ['bulk-0003.ndjson', '一行比一份还长也不截断\n'],
    ['bulk-0004.ndjson', '丁\n']
  ])
})
