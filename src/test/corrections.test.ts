/** What a correction must not do: change anything else, or make the reading look better than it is. */
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, onTestFinished, test} from 'vitest'
import {measureAccuracy} from '../../scripts/steps/measure-accuracy.ts'
import {readLabels} from '../corpus/read-labels.ts'
import {readSources} from '../corpus.ts'
import {toContract} from '../policy/contract.ts'
import {readPolicy} from '../policy/index.ts'

const {documents, lexicon} = readSources()

describe.each(documents)('$id', (document) => {
  const plain = readPolicy({...document, corrections: []}, lexicon)

  test('without corrections nothing is different and nothing speaks of them', () => {
    const {corrections: _, ...bare} = document
    const said = JSON.stringify(toContract(readPolicy(bare, lexicon)))
    expect(said).toBe(JSON.stringify(toContract(plain)))
    expect(said).not.toMatch(/"correct/)
  })
})

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
