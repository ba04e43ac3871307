import {expect, test} from 'vitest'
import {chainRuns} from './chain-runs.ts'

const run = (a: number, b: number, length: number) => ({a, b, length})

test('runs in one order within the gap are one chain', () => {
  expect(chainRuns([run(0, 100, 12), run(20, 120, 12)], {gap: 40})).toEqual([
    [run(0, 100, 12), run(20, 120, 12)]
  ])
})

test('near miss: a letter more than the gap on one side', () => {
  expect(chainRuns([run(0, 100, 12), run(53, 113, 12)], {gap: 40})).toHaveLength(2)
})

test('near miss: the other order on one side', () => {
  expect(chainRuns([run(50, 100, 12), run(20, 120, 12)], {gap: 40})).toHaveLength(2)
})

test('a run stands in the chain where it costs least', () => {
  const chains = chainRuns([run(0, 0, 20), run(60, 2, 20), run(21, 21, 12)], {gap: 40})
  expect(chains).toEqual([[run(0, 0, 20), run(21, 21, 12)], [run(60, 2, 20)]])
})
