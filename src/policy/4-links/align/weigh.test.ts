import {describe, expect, test} from 'vitest'
import type {Match, Reuse} from '../links.ts'
import {chooseUppers, weigh, withMeans} from './weigh.ts'

/** A passage of as many letters at the same place on both sides. */
function passage(start: number, end: number, similarity: number): Reuse {
  const match: Match = {a: {start, end}, b: {start, end}}
  return {
    a: {document: '上', start, end},
    b: {document: '下', start, end},
    exact: end - start,
    similarity,
    parts: [match],
    pieces: [match]
  }
}

const measure = {start: 0, end: 100}

describe('relation', () => {
  test('verbatim: half of the measure in passages as good as equal', () => {
    expect(weigh(measure, measure, 0.3, [passage(0, 60, 0.9)]).relation).toBe('verbatim')
  })
  test('adapted: as much, but reworded in between', () => {
    expect(weigh(measure, measure, 0.3, [passage(0, 60, 0.7)]).relation).toBe('adapted')
  })
  test('adapted: no passage, but many of the same words', () => {
    expect(weigh(measure, measure, 0.2, []).relation).toBe('adapted')
  })
  test('topical: some of the same words', () => {
    expect(weigh(measure, measure, 0.06, []).relation).toBe('topical')
  })
  test('near miss: a passage of another measure does not count', () => {
    expect(weigh({start: 200, end: 300}, measure, 0.02, [passage(0, 60, 0.9)]).relation).toBeNull()
  })
})

test('a means both heads name counts more than one that only one names, that more than none', () => {
  const fund = {used: new Set(['投资基金']), named: new Set(['投资基金'])}
  const uses = {used: new Set(['投资基金']), named: new Set<string>()}
  const other = {used: new Set(['培训']), named: new Set(['培训'])}
  const [both, one, none] = [fund, uses, other].map((lower) => withMeans(0.1, fund, lower))
  expect(both).toBeGreaterThan(one!)
  expect(one).toBeGreaterThan(none!)
  expect(none).toBe(0.1)
})

const candidate = (name: string, cosine: number, score = cosine) => ({
  name,
  ...weigh(measure, measure, cosine, []),
  score
})
const chosen = (...candidates: ReturnType<typeof candidate>[]) =>
  chooseUppers(candidates).map(({name}) => name)

describe('choice', () => {
  test('the one that stands out', () => {
    expect(chosen(candidate('甲', 0.06), candidate('乙', 0.03))).toEqual(['甲'])
  })
  test('several that are near the best', () => {
    expect(chosen(candidate('甲', 0.25), candidate('乙', 0.15), candidate('丙', 0.03))).toEqual(['甲', '乙'])
  })
  test('three at most', () => {
    expect(chosen(...[0.5, 0.4, 0.3, 0.2].map((cosine) => candidate(`${cosine}`, cosine)))).toHaveLength(3)
  })
  test('near miss: a tie of merely topical ones says nothing', () => {
    expect(chosen(candidate('甲', 0.061), candidate('乙', 0.0608), candidate('丙', 0.0606))).toEqual([])
  })
  test('near miss: below the threshold', () => {
    expect(chosen(candidate('甲', 0.04), candidate('乙', 0.01))).toEqual([])
  })
  test('near miss: a topical one far behind a strong one', () => {
    expect(chosen(candidate('甲', 0.4), candidate('乙', 0.06))).toEqual(['甲'])
  })
})
