/**
 * Shapes that are made to take all time or all memory: each of 50,000 characters goes through every step in less than
 * two seconds of processor time, all of a group in one process that never takes 512 MB, of which the program with its
 * word lists takes 180 before it reads anything.
 */
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {startAlone} from './start-alone.ts'

const length = 50_000
const mostMilliseconds = 2000
const mostMegabytes = 512
/** Megabytes that garbage may fill before it is cleared away; what a process takes is more. */
const oldSpace = 256

interface Measured {
  shape?: string
  step?: string
  milliseconds?: number
  error?: string
  memory?: number
}

/** What a process says of shapes, of all where none is named; where it did not end, `at` what. */
function measure(group: string, length: number, shapes: readonly string[] = [], space = oldSpace) {
  const {stdout, status, signal} = startAlone(
    [resolve('src/test/bounded/measure.ts'), group, String(length), ...shapes],
    space
  )
  const lines = stdout
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line): Measured => JSON.parse(line))
  return {lines, stopped: status === 0 ? null : {at: lines.at(-1), status, signal}}
}

function slowOf(lines: readonly Measured[]): Measured[] {
  return lines.filter(({milliseconds = 0}) => milliseconds > mostMilliseconds)
}

describe.each([
  ['plan', 130],
  ['markdown', 60],
  ['html', 60],
  ['yaml', 20]
])('%s', (group, fewest) => {
  test('every shape ends in time and memory, and throws nothing but a refusal', {timeout: 600_000}, () => {
    const {lines, stopped} = measure(group, length)
    expect(stopped).toBeNull()
    expect(lines.filter(({error}) => error !== undefined)).toEqual([])
    expect(lines.at(-1)!.memory).toBeLessThan(mostMegabytes)
    expect(new Set(lines.flatMap(({shape = []}) => shape)).size).toBeGreaterThanOrEqual(fewest)
    // A machine may stumble once, over the same shape not twice.
    const again = slowOf(lines).map(({shape}) => shape!)
    expect(again.length > 0 ? slowOf(measure(group, length, again).lines) : []).toEqual([])
  })
})

test('a line as long as a line may be has as many marks as it has characters', {timeout: 600_000}, () => {
  // What is drawn of 200,000 repairs takes its room; that their number alone breaks nothing is what is asked.
  const {lines, stopped} = measure('plan', 200_000, ['private-use glyphs'], 4096)
  expect(stopped).toBeNull()
  expect(lines.filter(({error}) => error !== undefined)).toEqual([])
  expect(lines.some(({step}) => step === 'akn')).toBe(true)
})
