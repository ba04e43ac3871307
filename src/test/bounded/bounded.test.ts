/**
 * Shapes that are made to take all time or all memory: each of 50,000 characters goes through every step in less than
 * two seconds of processor time, in a process that has 512 MB.
 */
import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'

const length = 50_000
const mostMilliseconds = 2000
const megabytes = 512

interface Measured {
  shape?: string
  step?: string
  milliseconds?: number
  error?: string
}

/** What a process says of a group of shapes, and what it was at where it did not end. */
function measure(group: string): {lines: Measured[]; ended: boolean} {
  const {stdout, status} = spawnSync(
    process.execPath,
    [`--max-old-space-size=${megabytes}`, resolve('src/test/bounded/measure.ts'), group, String(length)],
    {encoding: 'utf8', timeout: 400_000, maxBuffer: 64 * 1024 * 1024}
  )
  const lines = stdout
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map((line): Measured => JSON.parse(line))
  return {lines, ended: status === 0}
}

describe.each(['plan', 'markdown', 'html', 'yaml'])('%s', (group) => {
  test('every shape ends in time and memory, and throws nothing but a refusal', {timeout: 420_000}, () => {
    const {lines, ended} = measure(group)
    expect({ended, at: ended ? undefined : lines.at(-1)}).toEqual({ended: true, at: undefined})
    const slow = lines.filter(({milliseconds = 0}) => milliseconds > mostMilliseconds)
    expect(slow).toEqual([])
    expect(lines.filter(({error}) => error !== undefined)).toEqual([])
    expect(lines.filter(({milliseconds}) => milliseconds !== undefined).length).toBeGreaterThan(20)
  })
})
