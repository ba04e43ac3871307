import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {startAlone} from './start-alone.ts'

/** Shapes that some step took quadratic time for, once. */
const shapes = ['page numbers under one head', 'figures without stops', 'a header that has no end']
const mostRatio = 8

/** Steps and shapes that take much longer, and how many were measured. */
function measure(): {slow: string[]; measured: number} {
  const {stdout, status} = startAlone([resolve('src/test/bounded/growth.ts'), 'plan', '100000', ...shapes])
  expect(status).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  const slow = lines.filter((line) => !(Number.parseFloat(line) < mostRatio))
  return {slow: slow.map((line) => line.replace(/^.* ms {2}/, '')), measured: lines.length}
}

test('four times as many characters take about four times as long', {timeout: 500_000}, () => {
  const {slow, measured} = measure()
  expect(measured).toBeGreaterThan(5)
  // A machine may stumble once, over the same step not twice.
  const again = new Set(slow.length > 0 ? measure().slow : [])
  expect(slow.filter((step) => again.has(step))).toEqual([])
})
