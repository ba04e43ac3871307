import fc from 'fast-check'
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

test('as comparing each with each', () => {
  const any = fc.tuple(fc.nat(20), fc.integer({min: 1, max: 20})).map(([at, length]) => spot(at, at + length))
  fc.assert(
    fc.property(fc.array(any), (spots) => {
      const slowly = spots.filter(
        ({start, end}, rank) => !spots.slice(0, rank).some((one) => one.start <= start && end <= one.end)
      )
      expect(kept(...spots)).toEqual(slowly)
    })
  )
})
