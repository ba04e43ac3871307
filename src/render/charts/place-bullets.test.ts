import {expect, test} from 'vitest'
import {bulletSamples} from './bullets-cases.ts'
import {placeBullets} from './place-bullets.ts'
import {textWidth} from './text-width.ts'

const widths = [328, 720, 1184]
const samples = Object.values(bulletSamples)

test('every plan is 100: bars are as long as their per cent, over 100 beyond the tick', () => {
  const {bullets, plan, zero} = placeBullets(bulletSamples['over-the-plan']!, 720)
  for (const {row, end} of bullets) expect((end - zero) / (plan - zero)).toBeCloseTo(row.percent / 100, 1)
  expect(bullets.map(({end}) => end > plan)).toEqual([true, true, false])
})

test('the result stands at the end of its bar, under it where it would meet the tick', () => {
  const {bullets} = placeBullets(bulletSamples['around-the-plan']!, 328)
  expect(bullets.map(({result, y}) => result.y > y + 8)).toEqual([true, true, true, false])
  expect(bullets.map(({planned, y}) => planned.y > y + 8)).toEqual([false, false, false, true])
  const [far] = placeBullets(bulletSamples['below-the-plan']!, 720).bullets
  expect(far!.result).toMatchObject({anchor: 'start', y: far!.y + 4.5})
})

test.for(widths)('at %d px nothing stands outside of the drawing, and no words meet', (width) => {
  for (const rows of samples) {
    const {bullets, plan} = placeBullets(rows, width)
    for (const {row, result, planned, y} of bullets) {
      const long = textWidth(row.reached) + 8 + textWidth(`${row.percent.toFixed(1)}%`)
      const left = result.anchor === 'end' ? result.x - long : result.x
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + long).toBeLessThanOrEqual(width)
      expect(planned.x + textWidth(row.planned)).toBeLessThanOrEqual(width)
      if (result.y === planned.y) expect(left + long <= planned.x || left >= planned.x).toBe(true)
      if (result.y === y + 4.5) expect(left + long < plan || left > plan).toBe(true)
    }
  }
})

test('names stand above their bars on a phone and beside them elsewhere', () => {
  const rows = bulletSamples['below-the-plan']!
  expect(placeBullets(rows, 328).zero).toBe(1)
  expect(placeBullets(rows, 720).zero).toBeGreaterThan(textWidth(rows[0]!.name))
})
