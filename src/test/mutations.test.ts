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

const {documents, lexicon} = readSources()
/** Short ones, for many runs; every third, for a look at each kind of source. */
const wider = widerCorpus()
  .filter(({source}) => source.length < 20_000)
  .filter((_, index) => index % 3 === 0)

const oddWords = [
  '\0',
  '\ufeff',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u2028',
  '\ue010',
  '\ud83d',
  '\ufffd',
  '\r',
  '\r\n',
  '\n\n',
  '\f',
  '\t',
  '　',
  '  ',
  '*',
  '|',
  '——',
  '（',
  '》',
  '<!--',
  '12',
  '3.',
  '4．',
  '（五）',
  '第六条 ',
  '七、',
  '一是',
  '第二，',
  '①',
  '专栏1',
  '附件',
  '目录',
  '抄送：',
  '注：',
  '- 8 -',
  '𠀀',
  '各位代表：',
  '2023年5月1日'
]

type Accident =
  | {type: 'delete' | 'repeat'; at: number; count: number}
  | {type: 'swap'; at: number; other: number}
  | {type: 'insert'; at: number; words: string}

const place = fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true})
const accident: fc.Arbitrary<Accident> = fc.oneof(
  fc.record({
    type: fc.constantFrom('delete' as const, 'repeat' as const),
    at: place,
    count: fc.integer({min: 1, max: 9})
  }),
  fc.record({type: fc.constant('swap' as const), at: place, other: place}),
  fc.record({type: fc.constant('insert' as const), at: place, words: fc.constantFrom(...oddWords)})
)

function suffer(source: string, accident: Accident): string {
  const {at} = accident
  if (accident.type === 'insert') {
    const index = Math.floor(at * source.length)
    return source.slice(0, index) + accident.words + source.slice(index)
  }
  const lines = source.split(/(?<=\n)/)
  const index = Math.floor(at * lines.length)
  if (accident.type === 'delete') lines.splice(index, accident.count)
  else if (accident.type === 'repeat') lines.splice(index, 0, ...lines.slice(index, index + accident.count))
  else if ('other' in accident) {
    const other = Math.floor(accident.other * lines.length)
    ;[lines[index], lines[other]] = [lines[other]!, lines[index]!]
  }
  return lines.join('')
}

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
