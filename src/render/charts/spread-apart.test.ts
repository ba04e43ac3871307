import fc from 'fast-check'
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

test('whatever their places, no two overlap and none leaves the column', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: -50, max: 350}), {maxLength: 20}), (middles) => {
      const placed = spreadApart(labels(...middles), 0, 300)!.toSorted((one, other) => one - other)
      for (const [index, y] of placed.entries()) {
        expect(y).toBeGreaterThanOrEqual(5 - 1e-6)
        expect(y).toBeLessThanOrEqual(295 + 1e-6)
        if (index > 0) expect(y - placed[index - 1]!).toBeGreaterThanOrEqual(10 - 1e-6)
      }
    })
  )
})
