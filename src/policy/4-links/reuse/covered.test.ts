import {expect, test} from 'vitest'
import {withoutCovered} from './covered.ts'

const spot = (start: number, end: number) => ({start, end})
const kept = (...spots: {start: number; end: number}[]) => withoutCovered(spots, (one) => one)

test('a place in one given before it falls away, the same place again too', () => {
  expect(kept(spot(5, 20), spot(8, 14), spot(14, 24), spot(5, 20))).toEqual([spot(5, 20), spot(14, 24)])
})

test('near miss: a wider place that comes later', () => {
  expect(kept(spot(8, 14), spot(5, 20))).toEqual([spot(8, 14), spot(5, 20)])
})
