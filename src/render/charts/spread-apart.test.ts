import {expect, test} from 'vitest'
import {spreadApart} from './spread-apart.ts'

const labels = (...middles: number[]) => middles.map((y) => ({y, height: 10}))

test('labels that keep apart stay; those that would touch move by the same', () => {
  expect(spreadApart(labels(20, 40), 0, 100)).toEqual([20, 40])
  expect(spreadApart(labels(22, 20), 0, 100)).toEqual([26, 16])
})

test('at an edge they move inwards; without room there is no place for them', () => {
  expect(spreadApart(labels(98, 99), 0, 100)).toEqual([85, 95])
  expect(spreadApart(labels(1, 2), 0, 20)).toEqual([5, 15])
  expect(spreadApart(labels(1, 2, 3), 0, 29)).toBeNull()
})
