/** One collection built twice under everything that must not matter: the same files, byte for byte. */
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {sumFiles} from '../../scripts/steps/shard/sum-files.ts'
import {toWorkplace} from '../../scripts/steps/site-folder/workplace.ts'
import {startBuild} from './start-build.ts'

mkdirSync('.cache', {recursive: true})
const here = mkdtempSync(resolve('.cache', 'same-bytes-'))
const elsewhere = mkdtempSync(join(tmpdir(), '另一处 elsewhere-'))
const site = join(here, 'dist')
afterAll(() => {
  for (const folder of [here, elsewhere]) rmSync(folder, {recursive: true})
  rmSync(toWorkplace(site).lock, {force: true})
})

/** The whole project without its tests, at a path of another length and other characters. */
function copyProject(): string {
  const project = join(elsewhere, '项目', 'cemai')
  const parts = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE']
  const isTest = (path: string) => /[/\\](?:fixtures|test)(?:[/\\]|$)|\.test\.ts$/.test(path)
  for (const part of [...parts, 'content/lexicon'])
    cpSync(part, join(project, part), {recursive: true, filter: (path) => !isTest(path)})
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
  return project
}

/** The same collection, its files made from the last to the first. */
function copyContent(): string {
  const [from, to] = ['src/test/fixtures/collection', join(elsewhere, '文集')]
  const files = readdirSync(from, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  const paths = files.map(({parentPath, name}) => join(parentPath, name).slice(from.length + 1)).sort()
  for (const path of paths.reverse()) cpSync(join(from, path), join(to, path))
  return to
}

test('folder, time zone, language, order of files and number of threads change no byte', {
  timeout: 300_000
}, async () => {
  const project = copyProject()
  const backwards = `--import=${new URL('./reverse-folders.ts', import.meta.url).href}`
  const language = (name: string) => ({LANG: name, LC_ALL: name, LANGUAGE: name})
  const builds = [
    startBuild(site, {TZ: 'Pacific/Kiritimati', READ_WORKERS: '1', ...language('zh_CN.UTF-8')}),
    startBuild(
      join(project, 'dist'),
      {TZ: 'America/Los_Angeles', READ_WORKERS: '4', CONTENT_DIR: copyContent(), ...language('tr_TR.UTF-8')},
      {cwd: project, flags: [backwards]}
    )
  ]
  for (const {ended} of builds) expect(await ended).toEqual({status: 0, stderr: ''})
  const sums = sumFiles(site)
  expect(Object.keys(sums).length).toBeGreaterThan(300)
  expect(sumFiles(join(project, 'dist'))).toEqual(sums)
  expect(existsSync(join(project, '.cache'))).toBe(true)
})
