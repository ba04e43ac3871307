/** Small pieces against a slow way to say the same. */
import {deepStrictEqual, ok, strictEqual} from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits, type Edit, toRepaired, toSource, toText} from '../../../policy/1-text/text.ts'
import {withoutCovered} from '../../../policy/4-links/reuse/covered.ts'
import {toLetters} from '../../../policy/4-links/reuse/letters.ts'
import {findSharedRuns, type Run} from '../../../policy/4-links/reuse/shared-runs.ts'
import {spreadApart} from '../../../render/charts/spread-apart.ts'
import {isSyllable, splitSyllables} from '../../../search/sounds/syllables.ts'
import {textOf} from '../given/any-text.ts'
import {defineProperty, type Property} from '../property.ts'

const spot = fc
  .tuple(fc.nat(20), fc.integer({min: 1, max: 20}))
  .map(([start, length]) => ({start, end: start + length}))
const few = fc.string({unit: fc.constantFrom('水', '土', '木'), maxLength: 40})
const limits = {length: 3, documents: 100, repeats: 100}
const syllables = fc.array(fc.constantFrom('xian', 'tie', 'lan', 'g', 'ao', 'e', 'shi'), {maxLength: 9})

export const pieces: readonly Property[] = [
  defineProperty({
    name: 'a-repaired-unit-points-at-the-unit-it-stands-for',
    given: fc.record({source: textOf(20), places: fc.array(fc.nat(), {maxLength: 6})}),
    holds: ({source, places}) => {
      if (source !== '') checkEdits(source, places)
    }
  }),
  defineProperty({
    name: 'covered-places-are-those-that-comparing-each-with-each-finds',
    given: fc.array(spot),
    holds: (spots) => {
      const slowly = spots.filter(
        ({start, end}, rank) => !spots.slice(0, rank).some((one) => one.start <= start && end <= one.end)
      )
      deepStrictEqual(
        withoutCovered(spots, (one) => one),
        slowly
      )
    }
  }),
  defineProperty({
    name: 'shared-runs-are-those-that-trying-every-pair-of-places-finds',
    given: fc.tuple(few, few),
    holds: ([a, b]) => {
      const [found] = findSharedRuns(
        [a, b].map((text) => toLetters(toText(text))),
        limits
      )
      deepStrictEqual(inOrder(found?.runs ?? []), inOrder(tryAll(a, b, limits.length)))
    }
  }),
  defineProperty({
    name: 'pinyin-has-at-most-eight-readings-all-of-them-different',
    given: syllables,
    holds: (parts) => {
      const letters = parts.join('')
      const readings = splitSyllables(letters)
      ok(readings.length <= 8)
      strictEqual(new Set(readings.map(String)).size, readings.length)
      const lengths = readings.map(({length}) => length)
      deepStrictEqual(
        lengths,
        lengths.toSorted((a, b) => a - b)
      )
      for (const reading of readings) strictEqual(reading.join(''), letters)
      ok(readings.every((reading) => reading.every(isSyllable)))
    }
  }),
  defineProperty({
    name: 'labels-spread-apart-do-not-overlap-and-stay-in-the-column',
    given: fc.array(fc.integer({min: -50, max: 350}), {maxLength: 20}),
    holds: (middles) => {
      const labels = middles.map((y) => ({y, height: 10}))
      const placed = spreadApart(labels, 0, 300)!.toSorted((one, other) => one - other)
      for (const [index, y] of placed.entries()) {
        ok(y >= 5 - 1e-6 && y <= 295 + 1e-6)
        if (index > 0) ok(y - placed[index - 1]! >= 10 - 1e-6)
      }
    }
  })
]

/** Of a text with a few units dropped or replaced one to one. */
function checkEdits(source: string, places: readonly number[]): void {
  const starts = [...new Set(places.map((place) => place % source.length))].sort((a, b) => a - b)
  const edits = starts.map((start, at): Edit => ({start, end: start + 1, value: at % 2 ? '' : '·'}))
  const text = applyEdits(toText(source), edits)
  for (let at = 0; at < text.repaired.length; at++) {
    const {start, end} = toSource(text, at, at + 1)
    strictEqual(end - start, 1)
    strictEqual(toRepaired(text, start), at)
    if (text.repaired[at] !== '·') strictEqual(source.slice(start, end), text.repaired[at])
  }
}

/** All maximal runs of two strings. */
function tryAll(a: string, b: string, least: number): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue
      let length = 0
      while (i + length < a.length && a[i + length] === b[j + length]) length++
      if (length >= least) runs.push({a: i, b: j, length})
    }
  }
  return runs
}

function inOrder(runs: readonly Run[]): Run[] {
  return runs.toSorted((one, other) => one.b - other.b || one.a - other.a)
}
