/** The code on the page of the data, run as it stands there; skipped where nobody can run it. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {dataRelease} from '../corpus/data-release.ts'
import {corpus} from '../corpus.ts'
import {sampleCode} from '../exports/data/sample-code.ts'

const {tables, files} = dataRelease({title: '策脉', publisher: null, licence: null, root: null})
const rowsOf = (name: string) => tables.find((table) => table.name === name)!.rows
const targets = rowsOf('figures').filter(({status}) => status === 'target')
const [first] = targets
const {metadata, text} = corpus().policies.find(({id}) => id === first?.['document'])!
const evidence = text.source.slice(Number(first?.['start']), Number(first?.['end']))
const environment = {...process.env, LC_ALL: 'C.UTF-8', PYTHONIOENCODING: 'utf-8'}
const firstCodes = [rowsOf('documents')[0]!['region.code'], rowsOf('places')[0]!['code']].join(' ')
const runIns = rowsOf('sections').filter(({runIn}) => runIn).length
const hasPandas = runs('python3', '-c', 'import pandas')
const hasR = runs('Rscript', '--version')

test.skipIf(!hasPandas)('the piece of Python prints targets and their evidence', () => {
  const lines = run(python)
  expect(lines[0]!.split(/\s+/).filter(Boolean)).toEqual(columns)
  expectTargets(lines)
  expect(lines.slice(6).join('\n').trim()).toBe(evidence.trim())
})

test.skipIf(!hasR)('the piece of R prints the same targets', () => {
  const lines = run(R)
  expect(lines[0]!.split(/\s+/).filter(Boolean)).toEqual(columns)
  expectTargets(lines)
  expect(Number(lines[6])).toBe(rowsOf('figures').filter(({cumulative}) => cumulative).length)
})

test.skipIf(!hasPandas)('in Python codes are words, and yes and no are no words', () => {
  const told = run(
    python,
    'print(read("documents")["region.code"][0], read("places")["code"][0], pd.api.types.is_numeric_dtype(read("masked")["digits"]))',
    'print(read("figures")["cumulative"].dtype, int(read("sections")["runIn"].sum()))'
  )
  expect(told.slice(-3, -1)).toEqual([`${firstCodes} False`, `bool ${runIns}`])
})

test.skipIf(!hasR)('in R codes are words, and yes and no are no words', () => {
  const told = run(
    R,
    'cat(read("documents")$region.code[1], read("places")$code[1], class(read("masked")$digits), "\\n")',
    'cat(class(figures$cumulative), sum(read("sections")$runIn), "\\n")'
  )
  expect(told.slice(-3, -1).map((line) => line.trim())).toEqual([
    `${firstCodes} character`,
    `logical ${runIns}`
  ])
})

test('code to copy has the address of the site, where it is known', () => {
  const code = sampleFile('read.pq')
  expect(sampleCode(code, new URL('https://plans.test/cn/'))).toContain(
    'base = "https://plans.test/cn/data/"'
  )
  expect(sampleCode(code, null)).toContain('base = "https://example.org/data/"')
})

const R = {file: 'read.R', command: 'Rscript'}
const python = {file: 'read.py', command: 'python3'}

const columns = ['shortTitle', 'indicator', 'comparator', 'value', 'unit', 'year']

function expectTargets(lines: readonly string[]): void {
  for (const [index, {indicator, value, comparator, year}] of targets.slice(0, 5).entries()) {
    const cells = lines[index + 1]!.split(/\s+/).filter(Boolean)
    expect(cells.slice(0, 3)).toEqual([metadata.shortTitle, indicator, comparator])
    expect(Number(cells[3])).toBe(value)
    expect(Number(cells.at(-1))).toBe(year)
  }
}

/** The lines a piece, with more after it, prints when the files lie in a folder of this machine. */
function run({file: name, command}: typeof R, ...more: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cemai-samples-'))
  for (const [path, bytes] of files) {
    const file = join(folder, 'data', path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, bytes)
  }
  const script = join(folder, name)
  const code = sampleCode(sampleFile(name), pathToFileURL(`${folder}/`))
  writeFileSync(script, [code, ...more, ''].join('\n'))
  const {stdout, stderr, status} = spawnSync(command, [script], {encoding: 'utf8', env: environment})
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout.split('\n')
}

function sampleFile(name: string): string {
  return readFileSync(join('src/exports/data/samples', name), 'utf8')
}

function runs(command: string, ...rest: string[]): boolean {
  return spawnSync(command, rest).status === 0
}
