/**
 * Folder in, file out: every case is a folder `<kind>/<case-named-like-a-sentence>` with an input.txt, and
 * what comes out of it stands beside it in expected.txt for a person to read.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'

/** Runs `read` over all cases of a fixtures folder; each kind must have a hit and a near miss. */
export function runFixtures(
  folder: string,
  read: (input: string, kind: string, name: string) => string
): void {
  for (const kind of folders(folder)) {
    describe(kind, () => {
      const cases = folders(join(folder, kind))
      test('has a hit and a near miss', () => {
        const misses = cases.filter((name) => name.startsWith('near-miss-'))
        expect(misses.length, '近似而不该读的一例').toBeGreaterThan(0)
        expect(cases.length, '该读的一例').toBeGreaterThan(misses.length)
      })
      test.for(cases)('%s', async (name) => {
        const path = join(folder, kind, name)
        const expected = join(path, 'expected.txt')
        if (process.env['CI']) expect(existsSync(expected), `缺少 ${expected}`).toBe(true)
        await expect(read(readFileSync(join(path, 'input.txt'), 'utf8'), kind, name)).toMatchFileSnapshot(
          expected
        )
      })
    })
  }
}

function folders(path: string): string[] {
  return readdirSync(path, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
}
