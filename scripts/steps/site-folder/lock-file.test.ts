import {spawn, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {afterAll, expect, test} from 'vitest'
import {lockFile} from './lock-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'cemai-lock-'))
const file = join(folder, 'dist.lock')
afterAll(() => rmSync(folder, {recursive: true}))

/** Runs `code` in a process of its own, with `lockFile`, the file and the folder at hand. */
function program(code: string): string[] {
  const module = JSON.stringify(new URL('./lock-file.ts', import.meta.url).href)
  const given = `const [file, folder] = ${JSON.stringify([file, folder])}`
  return ['--input-type=module', '--eval', `const {lockFile} = await import(${module}); ${given}; ${code}`]
}

test('one process holds it, another gets none until it is let go', () => {
  const ask = program('process.stdout.write(String(lockFile(file)))')
  const lock = lockFile(file)!
  expect(lockFile(file)).toBeNull()
  expect(spawnSync(process.execPath, ask, {encoding: 'utf8'})).toMatchObject({stdout: 'null', stderr: ''})
  lock.release()
  const free = spawnSync(process.execPath, ask, {encoding: 'utf8'})
  expect(free).toMatchObject({stdout: '[object Object]', stderr: ''})
})

test('a killed process lets it go, at once', () => {
  const die = program(`lockFile(file); process.kill(process.pid, 'SIGKILL')`)
  expect(spawnSync(process.execPath, die).signal).toBe('SIGKILL')
  const lock = lockFile(file)
  expect(lock).not.toBeNull()
  lock!.release()
})

test('of many that ask at once and again one has it at a time', async () => {
  // A folder is made while the lock is held and taken away before it is let go: who finds it there is one too many.
  const contend = program(`
    const {mkdirSync, rmdirSync} = await import('node:fs')
    for (let had = 0; had < 100; ) {
      const lock = lockFile(file)
      if (!lock) continue
      had += 1
      mkdirSync(folder + '/held')
      rmdirSync(folder + '/held')
      lock.release()
    }`)
  const processes = Array.from({length: 4}, () => spawn(process.execPath, contend))
  const trouble = await Promise.all(processes.map(({stderr}) => text(stderr)))
  expect(trouble).toEqual(['', '', '', ''])
})
