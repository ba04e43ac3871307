import {expect, test} from 'vitest'
import {type DumbbellRow, placeDumbbell} from './place-dumbbell.ts'

const row: DumbbellRow = {
  indicator: '外资',
  unit: '亿美元',
  base: 1,
  target: 2,
  targetMax: null,
  comparator: '=',
  expected: false
}
const size = {width: 212, height: 24, max: 4}

test('positions grow in proportion from 0', () => {
  const {zero, base, target} = placeDumbbell(row, size)
  expect([zero, base, target]).toEqual([6, 56, 106])
})

test('what the text does not say has no dot and no connector', () => {
  expect(placeDumbbell({...row, base: null}, size)).toMatchObject({base: null, target: 106, connector: null})
  expect(placeDumbbell({...row, target: null}, size)).toMatchObject({base: 56, target: null, connector: null})
})

test('an axis never cuts a number off', () => {
  const {end, target} = placeDumbbell({...row, target: 9}, size)
  expect(target).toBe(end)
})

test('a negative number moves 0 to the right', () => {
  const {start, zero, base} = placeDumbbell({...row, base: -1}, size)
  expect(base!).toBeGreaterThan(start)
  expect(zero).toBeGreaterThan(base!)
})

test('the arrow points the way the number goes', () => {
  expect(placeDumbbell(row, size).connector).toMatchObject({step: 1, head: true})
  expect(placeDumbbell({...row, base: 2, target: 1}, size).connector).toMatchObject({step: -1})
  expect(placeDumbbell({...row, target: 1.01}, size).connector).toBeNull()
})

test('signs: 突破 opens to the right, 以内 to the left, 左右 waves, an exact number has none', () => {
  const sign = (comparator: DumbbellRow['comparator']) => placeDumbbell({...row, comparator}, size).sign
  expect(sign('>')).toMatchObject({kind: 'chevron', step: 1})
  expect(sign('<=')).toMatchObject({kind: 'chevron', step: -1})
  expect(sign('~')).toMatchObject({kind: 'about'})
  expect(sign('=')).toBeNull()
})

test('numbers above neighbouring dots keep apart', () => {
  const {labels} = placeDumbbell({...row, base: 118.5, target: 120}, {width: 300, height: 48, labels: true})
  const [, base, target] = labels
  expect(target!.x - base!.x).toBeGreaterThan(30)
})
