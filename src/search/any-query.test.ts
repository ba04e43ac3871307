/**
 * Whatever is typed: an answer, the same from memory and from shards, and marks that stand at the words.
 */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {openEngine} from './open-engine.ts'
import {sampleIndex, sampleVocabulary} from './samples.ts'
import {toSearchFiles} from './shards/build-files.ts'
import {fold} from './text/fold.ts'

const open = async (shards: boolean) => {
  const {main, folder, files} = await toSearchFiles(sampleIndex, sampleVocabulary, {shards})
  // Without the whole, shards go on being asked.
  const take = (name: string) => {
    const file = name === 'whole.bin' ? undefined : files.get(name)
    if (!file) throw new Error(`没有 ${name}`)
    return file
  }
  return await openEngine('/search.bin', async (address) =>
    address === '/search.bin' ? main : take(address.replace(`/search/${folder}`, ''))
  )
}
const memory = await open(false)
const sharded = await open(true)

const piece = fc.oneof(
  fc.constantFrom('跨境电商', '电', '口岸', '班列', '补贴', '跨境电伤', '對外貿易', '市商务局', '发改委'),
  fc.constantFrom(
    'kuajing',
    'kjds',
    'a',
    '部门:',
    '地区：',
    '年份:',
    '-',
    '"',
    '“',
    '”',
    '、',
    '，',
    '.',
    '%'
  ),
  fc.constantFrom('300', '2.16', '2025', '亿', '元', '１', ' ', '　', '\n', '𠮷', '龘', '\0', '|'),
  fc.string({unit: 'grapheme', maxLength: 3})
)
const query = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''))

test('any query', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (typed) => {
      const request = {query: typed, filters: {}, sort: 'relevance', synonyms: true, limit: 20} as const
      const one = await memory.search(request)
      const {facets: _, facetsLeft: __, ...other} = await sharded.search(request)
      expect(one).toMatchObject(other)
      expect(one.hits.length).toBe(Math.min(one.count, 20))
      for (const {record, title, text} of one.hits) {
        for (const [words, marks] of [
          [record.title, title],
          [record.text, text]
        ] as const) {
          for (const {start, end, word, variant} of marks)
            expect(fold(words.slice(start, end))).toBe(one.wanted[word]!.variants[variant]!.text)
        }
      }
    }),
    {numRuns: 400}
  )
})
