import {expect, test} from 'vitest'
import type {Alignment} from '../../policy/4-links/links.ts'
import {noLinks, spotOf} from '../policy-text.samples.ts'
import {toAlignedMeasures} from './aligned-measures.ts'
import {city, pair, policies, province, reuse, same} from './compare.samples.ts'
import {toChoices, toComparisons} from './compare-pairs.ts'
import {toParallelPassages} from './compare-passages.ts'
import {toReplacements} from './compare-replacements.ts'
import type {Segment} from './compare-words.ts'
import {outsideMeasures} from './outside-measures.ts'

const draw = (segments: readonly Segment[]) => segments.map(({kind, text}) => `${kind[0]}:${text}`).join(' ')

const compare = (about: Partial<Alignment>, rows = [reuse]) => {
  const alignments = [{...pair.alignments[0]!, ...about}]
  return toComparisons(policies, {...noLinks, pairs: [{...pair, alignments}], reuse: rows})[0]!
}

test('measures that share wording stand side by side with what was kept and replaced', () => {
  const [found] = toAlignedMeasures(compare({}))
  expect(found).toMatchObject({
    id: 'sec_1__item_1/sec_2__sub_1__item_1',
    relation: 'verbatim',
    score: 0.9,
    exact: same.length
  })
  expect(draw(found!.upper.segments)).toBe(`s:1.承接转移。 r:继续 s:${same} o:和平台。`)
  expect(found!.replacements).toEqual([{from: '继续', to: '全力', count: 1}])
  expect(draw(found!.lower.segments)).toBe(`s:1.承接转移。 r:全力 s:${same} o:。`)
})

test('of two upper measures the nearest is open, the other folded; so is the same subject', () => {
  const nearest = pair.alignments[0]!
  const farther = {...nearest, score: 0.3, upper: {...nearest.upper, measure: 'sec_1__item_2'}}
  const found = toAlignedMeasures({...compare({}), pair: {...pair, alignments: [farther, nearest]}})
  expect(found.map(({score, folded}) => [score, folded])).toEqual([
    [0.9, false],
    [0.3, true]
  ])
  expect(toAlignedMeasures(compare({relation: 'topical'}))[0]!.folded).toBe(true)
})

test('of the same subject only the words that show it are marked', () => {
  const spots = [spotOf(province, '产业转移'), spotOf(city, '产业转移')] as const
  const evidence = [
    {upperStart: spots[0].start, upperEnd: spots[0].end, lowerStart: spots[1].start, lowerEnd: spots[1].end}
  ]
  const [found] = toAlignedMeasures(compare({relation: 'topical', evidence}))
  expect(draw(found!.lower.segments)).toBe('o:1.承接转移。全力把园区作为承接 s:产业转移 o:的重要载体。')
  expect(found!.replacements).toEqual([])
})

test('a passage inside aligned measures is told once; near miss: one that stands elsewhere', () => {
  expect(toParallelPassages({...compare({}), reuse: outsideMeasures(compare({}))})).toEqual([])
  const elsewhere = {...pair.alignments[0]!.upper, measure: 'sec_1__item_2'}
  expect(outsideMeasures(compare({upper: elsewhere}))).toEqual([reuse])
})

test('replacements of all passages are counted together, the most frequent first', () => {
  const [found] = toAlignedMeasures(compare({}))
  const once = {from: '我省', to: '我市', count: 1}
  const twice = {from: '规划', to: '方案', count: 2}
  const passages = [
    {...found!, replacements: [once, twice]},
    {...found!, replacements: [twice]}
  ]
  expect(toReplacements(passages).map(({from, count}) => `${from} ${count}`)).toEqual(['规划 4', '我省 1'])
})

test('in a small collection any two documents can be chosen, the upper one first', () => {
  const [choice, ...others] = toChoices([city, province], noLinks)
  expect([choice!.upper.id, choice!.lower.id, others.length]).toEqual(['upper', 'lower', 0])
  expect(toChoices(policies, {...noLinks, pairs: [pair]})).toHaveLength(1)
})

test('near miss: in a large one only those that have something to do with each other', () => {
  const many = Array.from({length: 21}, (_, index) => ({...city, id: `d${index}`}))
  expect(toChoices(many, noLinks)).toEqual([])
  expect(toChoices(many.slice(1), noLinks)).toHaveLength(190)
})
