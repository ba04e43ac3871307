import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {startAlone} from './start-alone.ts'

test.each([
  ['a process', `require('node:child_process').spawnSync(process.execPath, ['--version'])`],
  ['a fork of itself', `require('node:child_process').fork(process.argv[1] ?? 'a.js')`],
  ['a thread', `new (require('node:worker_threads').Worker)('0', {eval: true})`],
  ['a file', `require('node:fs').writeFileSync('.cache/started-alone', '')`]
])('what is started alone can start or write nothing: %s', (_, code) => {
  const {status, stderr} = startAlone(['-e', code])
  expect(stderr).toContain('ERR_ACCESS_DENIED')
  expect(status).toBe(1)
})

test('what is started alone runs, reads, and says what it found', () => {
  const {status, stdout, stderr} = startAlone([
    '-p',
    `require('node:fs').readFileSync('LICENSE', 'utf8').length > 0`
  ])
  expect({status, stdout, stderr}).toEqual({status: 0, stdout: 'true\n', stderr: ''})
})

test('nothing else in this folder starts a process', () => {
  const starting = readdirSync('src/test/bounded', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /^import .*'node:(?:child_process|cluster|worker_threads)'/m.test(
        readFileSync(`src/test/bounded/${file}`, 'utf8')
      )
    )
  expect(starting).toEqual(['start-alone.ts'])
})
