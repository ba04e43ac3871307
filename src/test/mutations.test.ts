/**
 * Real texts with accidents: lines lost, printed twice or in another order, odd characters anywhere. Whatever
 * comes, the reading ends, throws nothing, loses nothing and gives no two provisions the same address.
 */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {widerCorpus} from '../../scripts/steps/wider-corpus.ts'
import {readSources} from '../corpus.ts'
import {toString} from '../policy/2-tree/to-string.ts'
import {readPolicy} from '../policy/index.ts'
import {accident, suffer} from './fuzz/given/accidents.ts'

const {documents, lexicon} = readSources()
/** Short ones, for many runs; every third, for a look at each kind of source. */
const wider = widerCorpus()
  .filter(({source}) => source.length < 20_000)
  .filter((_, index) => index % 3 === 0)

describe.each([...documents, ...wider])('$id', ({id, source}) => {
  test('accidents are survived', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(fc.array(accident, {minLength: 1, maxLength: 5}), (accidents) => {
        const spoilt = accidents.reduce(suffer, source)
        const {tree, sections} = readPolicy({id, source: spoilt, metadata: null}, lexicon)
        expect(toString(tree)).toBe(spoilt)
        expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length)
      }),
      {numRuns: 30}
    )
  })
})

describe.each(documents)('$id', ({id, source}) => {
  const before = readPolicy({id, source, metadata: null}, lexicon).sections

  test('addresses stay when a paragraph is added elsewhere', {timeout: 60_000}, () => {
    fc.assert(
      fc.property(fc.constantFrom(...before.filter(({kind}) => kind !== 'enumerated')), ({end}) => {
        const longer = `${source.slice(0, end)}\n另外说明一点，以上各项都已经开始。\n${source.slice(end)}`
        const {sections} = readPolicy({id, source: longer, metadata: null}, lexicon)
        expect(sections.map((section) => section.id)).toEqual(before.map((section) => section.id))
      }),
      {numRuns: 20}
    )
  })
})
