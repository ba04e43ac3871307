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

const {tables, files} = dataRelease({title: '策脉', publisher: null, root: null})
const targets = tables.find(({name}) => name === 'figures')!.rows.filter(({status}) => status === 'target')
const [first] = targets
const {metadata, text} = corpus().policies.find(({id}) => id === first?.['document'])!
const evidence = text.source.slice(Number(first?.['start']), Number(first?.['end']))
const environment = {...process.env, LC_ALL: 'C.UTF-8', PYTHONIOENCODING: 'utf-8'}

test.skipIf(!runs('python3', '-c', 'import pandas'))(
  'the piece of Python prints targets and their evidence',
  () => {
    const lines = run('read.py', 'python3')
    expect(lines[0]!.split(/\s+/).filter(Boolean)).toEqual(columns)
    expectTargets(lines)
    expect(lines.slice(6).join('\n').trim()).toBe(evidence.trim())
  }
)

test.skipIf(!runs('Rscript', '--version'))('the piece of R prints the same targets', () => {
  const lines = run('read.R', 'Rscript')
  expect(lines[0]!.split(/\s+/).filter(Boolean)).toEqual(columns)
  expectTargets(lines)
})

test('code to copy has the address of the site, where it is known', () => {
  const code = sampleFile('read.pq')
  expect(sampleCode(code, new URL('https://plans.test/cn/'))).toContain(
    'base = "https://plans.test/cn/data/"'
  )
  expect(sampleCode(code, null)).toContain('base = "https://example.org/data/"')
})

const columns = ['shortTitle', 'indicator', 'comparator', 'value', 'unit', 'year']

function expectTargets(lines: readonly string[]): void {
  for (const [index, {indicator, value, comparator, year}] of targets.slice(0, 5).entries()) {
    const cells = lines[index + 1]!.split(/\s+/).filter(Boolean)
    expect(cells.slice(0, 3)).toEqual([metadata.shortTitle, indicator, comparator])
    expect(Number(cells[3])).toBe(value)
    expect(Number(cells.at(-1))).toBe(year)
  }
}

/** The lines a piece prints when the files lie in a folder of this machine. */
function run(name: string, command: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'cemai-samples-'))
  for (const [path, bytes] of files) {
    const file = join(folder, 'data', path)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, bytes)
  }
  const script = join(folder, name)
  writeFileSync(script, sampleCode(sampleFile(name), pathToFileURL(`${folder}/`)))
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
