/** The runner: it finds, makes small, keeps, and begins with what it kept. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, onTestFinished, test} from 'vitest'
import {anyText} from './given/any-text.ts'
import {keepFailure, readFailures} from './kept-failures.ts'
import {defineProperty} from './property.ts'
import {casesOf, runProperty} from './run-property.ts'

const run = {numRuns: 1000, seed: 1, failures: []}
const hold = (text: string) => {
  if (text.includes(']]>')) throw new Error(`there is one in ${text}`)
}
const noEnds = defineProperty({name: 'no-ends', given: anyText, holds: hold})
const together = defineProperty({
  name: 'no-ends-together',
  given: anyText,
  holds: hold,
  together: {count: 100, hold: (all: readonly string[]) => hold(all.join('\n'))}
})

test.each([noEnds, together])(
  '$name: a counterexample is found and made as small as it gets',
  async (property) => {
    const failure = await runProperty(property, run)
    expect(failure).toMatchObject({given: ']]>', said: 'Error: there is one in ]]>', seed: 1})
    expect(failure!.path).toMatch(/^\d/)
  }
)

test('near miss: what holds is no failure, and is tried as often as was asked for', async () => {
  let count = 0
  const onRun = (more: number) => {
    count += more
  }
  const holds = defineProperty({name: 'is-text', given: anyText, holds: () => {}})
  expect(await runProperty(holds, {...run, onRun})).toBeNull()
  expect([count, casesOf(holds, 1000)]).toEqual([1000, 1000])
})

test('many together are ten times as many', async () => {
  let count = 0
  const all = {count: 500, hold: () => {}}
  const holds = defineProperty({name: 'is-text', given: anyText, holds: () => {}, together: all})
  const onRun = (more: number) => {
    count += more
  }
  expect(await runProperty(holds, {...run, onRun})).toBeNull()
  expect([count, casesOf(holds, 1000)]).toEqual([10_000, 10_000])
})

test('what fails only together is told together', async () => {
  const hold = (all: readonly number[]) => {
    if (all.length === 4) throw new Error('four')
  }
  const four = defineProperty({
    name: 'no-four',
    given: fc.nat(9),
    holds: () => {},
    together: {count: 4, hold}
  })
  expect((await runProperty(four, run))!.given).toHaveLength(4)
})

test('a failure is kept once, letter by letter, and is what the next run begins with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cemai-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  expect(readFailures('no-halves', folder)).toEqual([])
  const failure = {given: ['\ud800\0', 1], said: 'half', seed: 1, path: '0:1'}
  keepFailure('no-halves', failure, folder)
  keepFailure('no-halves', {...failure, seed: 2}, folder)
  keepFailure('no-halves', {...failure, given: null}, folder)
  expect(readFailures('no-halves', folder)).toEqual([failure, {...failure, given: null}])

  const seen: unknown[] = []
  const property = defineProperty({name: 'no-halves', given: anyText, holds: (text) => void seen.push(text)})
  const failures = [{...failure, given: '不在生成之列'}]
  expect(await runProperty(property, {...run, numRuns: 1, failures})).toBeNull()
  expect(seen).toHaveLength(2)
  expect(seen[0]).toBe('不在生成之列')
})

test('what was kept and fails again ends the run', async () => {
  const failures = [{given: '甲]]>', said: '', seed: 9, path: '3'}]
  const failure = await runProperty({...noEnds, given: fc.constant('')} as typeof noEnds, {...run, failures})
  expect(failure).toMatchObject({given: '甲]]>'})
})
