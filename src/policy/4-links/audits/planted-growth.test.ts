/**
 * Growth statements made up by hand, read from text to audit. Each file holds ten documents that begin with
 * `=== name`, all to be judged as the file is called.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {linkPolicies} from '../index.ts'
import {verdicts} from '../links.ts'
import {lexicon, samplePolicy} from '../samples.ts'

const folder = join(import.meta.dirname, 'fixtures', 'planted-growth')

describe.for(verdicts)('%s', (verdict) => {
  const samples = readFileSync(join(folder, `${verdict}.txt`), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => ({name: part.slice(0, part.indexOf('\n')), source: part.slice(part.indexOf('\n') + 1)}))

  test('ten statements', () => {
    expect(samples).toHaveLength(10)
  })

  test.for(samples)('$name', ({source}) => {
    const {audits} = linkPolicies([samplePolicy('plan', source)], lexicon)
    const growth = audits.filter(({kind}) => kind === 'growth')
    expect(growth).not.toEqual([])
    expect(growth.map((audit) => audit.verdict)).toEqual(growth.map(() => verdict))
  })
})
