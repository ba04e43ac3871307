/** What a correction must not do: change anything else, or make the reading look better than it is. */
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, onTestFinished, test} from 'vitest'
import {measureAccuracy} from '../../scripts/steps/measure-accuracy.ts'
import {readLabels} from '../corpus/read-labels.ts'
import {readSources} from '../corpus.ts'
import {toRepaired} from '../policy/1-text/text.ts'
import {toContract} from '../policy/contract.ts'
import type {Correction} from '../policy/corrections.ts'
import {readPolicy} from '../policy/index.ts'
import type {Figure, Policy} from '../policy/policy.ts'

const {documents, lexicon} = readSources()

describe.each(documents)('$id', (document) => {
  const plain = readPolicy({...document, corrections: []}, lexicon)

  test('without corrections nothing is different and nothing speaks of them', () => {
    const {corrections: _, ...bare} = document
    const said = JSON.stringify(toContract(readPolicy(bare, lexicon)))
    expect(said).toBe(JSON.stringify(toContract(plain)))
    expect(said).not.toMatch(/"correct/)
  })

  test.skipIf(plain.figures.length === 0)(
    'a correction changes its own fact alone',
    {timeout: 60_000},
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...plain.figures), fc.boolean(), (figure, remove) => {
          const correction: Correction = {...toQuoted(plain, figure), ...(remove ? {remove} : renamed)}
          const {figures, corrections} = readPolicy({...document, corrections: [correction]}, lexicon)
          expect(corrections?.lost).toEqual([])
          const others = plain.figures.filter(({id}) => id !== figure.id)
          expect(figures.filter(({id}) => id !== figure.id)).toEqual(others)
          const value = figures.find(({id}) => id === figure.id)?.value
          expect(value).toEqual(remove ? undefined : {...figure.value, indicator: renamed.value})
        }),
        {numRuns: 8}
      )
    }
  )
})

const renamed = {field: 'indicator', value: '另一个指标'}

/** Anchored by its value with as much around it as no other place has. */
function toQuoted({text}: Policy, {value}: Figure): Pick<Correction, 'kind' | 'quote' | 'who' | 'why'> {
  const [start, end] = [toRepaired(text, value.valueStart), toRepaired(text, value.valueEnd)]
  const quote = {
    exact: text.repaired.slice(start, end),
    prefix: text.repaired.slice(Math.max(0, start - 40), start),
    suffix: text.repaired.slice(end, end + 40)
  }
  return {kind: 'figure', quote, who: '甲', why: '试一试。'}
}

test('accuracy is measured without them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cemai-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  cpSync('content/documents', join(folder, 'documents'), {recursive: true})
  const labels = readLabels('content').filter(({id}) => id === 'zhongwei-2023')
  const measure = () => measureAccuracy(labels, folder, lexicon).measured.map(({scores}) => scores)
  const before = measure()
  mkdirSync(join(folder, 'corrections'))
  const wrong = '- {kind: figure, quote: {exact: 2.07亿美元}, remove: true, who: 甲, why: 试一试。}\n'
  writeFileSync(join(folder, 'corrections', 'zhongwei-2023.yaml'), wrong)
  expect(before).toHaveLength(1)
  expect(measure()).toEqual(before)
})
