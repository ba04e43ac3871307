import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {readSite, siteSettings} from './read-site.ts'

let folder: string
const write = (lines: string) => writeFileSync(join(folder, 'site.yaml'), lines)
const problems = () =>
  readSite(folder).problems.map(({line, column, reason}) => `${line}:${column} ${reason}`)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cemai-site-'))
  vi.stubEnv('CONTENT_DIR', folder)
  for (const name of ['SITE_TITLE', 'SITE_URL', 'BASE_PATH']) vi.stubEnv(name, '')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, {recursive: true})
})

test('a folder that says nothing has a name, no address, and stands at the root of its host', () => {
  expect(siteSettings()).toMatchObject({title: '策脉', publisher: null, licence: null, url: null, base: '/'})
  write('# 还没有写\n')
  expect(siteSettings()).toMatchObject({title: '策脉', url: null, base: '/'})
})

test('what the file says holds, and what the environment says before it', () => {
  write('title: 某省规划库\nurl: https://example.org\nbase: /plans/\n')
  expect(siteSettings()).toMatchObject({title: '某省规划库', url: 'https://example.org', base: '/plans/'})
  vi.stubEnv('SITE_TITLE', '某市规划库')
  vi.stubEnv('SITE_URL', 'http://127.0.0.1:8080/')
  vi.stubEnv('BASE_PATH', '/')
  expect(siteSettings()).toMatchObject({title: '某市规划库', url: 'http://127.0.0.1:8080/', base: '/'})
})

test.each([
  [
    'an address without https',
    'url: www.example.org',
    /^1:6 url：应为 http:\/\/ 或 https:\/\/ 开头的网址.*实为“www/
  ],
  ['an address with the folder in it', 'url: https://example.org/plans/', /^1:6 url：.*所在文件夹写在 base/],
  ['a folder without its first slash', 'base: plans/', /^1:7 base：应以“\/”开头、以“\/”结尾.*实为“plans\/”$/],
  ['a folder without its last slash', 'base: /plans', /^1:7 base：应以“\/”开头/],
  ['a way out of the folder', 'base: /../plans/', /^1:7 base：应以/],
  ['an empty name', 'title: "　"', /^1:8 title：不能是空的$/],
  ['a name on two lines', 'title: "某省\\n规划库"', /^1:8 title：应写在一行里$/],
  ['a publisher on two lines', 'publisher: "某\\r省"', /^1:12 publisher：应写在一行里$/],
  ['a name that is a number', 'title: 2023', /^1:8 title：应为文字，实为整数 2023（请加引号）$/],
  ['a licence that is none of those there are', 'licence: CC-BY', /^1:10 licence：.*CC-BY-4\.0/],
  ['a line nobody reads', 'name: 某省规划库', /^1:1 不认识的项“name”，这里可写：title、tagline/]
])('%s is told with its place', (_, line, told) => {
  write(`${line}\n`)
  expect(problems()).toEqual([expect.stringMatching(told)])
  expect(() => siteSettings()).toThrow('site.yaml:1:')
})

test.each(['https://example.org', 'http://localhost:4321/'])('near miss: %s is an address', (url) => {
  write(`url: ${url}\n`)
  expect(problems()).toEqual([])
})

test.each(['/', '/a/', '/my-plans_2/v1.0/~me/'])('near miss: %s is a folder', (base) => {
  write(`base: ${base}\n`)
  expect(problems()).toEqual([])
})

test('variables that are wrong are told by their names, all at once', () => {
  vi.stubEnv('SITE_URL', 'example.org')
  vi.stubEnv('BASE_PATH', 'plans')
  expect(() => siteSettings()).toThrow(
    /^环境变量 SITE_URL 应为 http.*实为“example.org”\n环境变量 BASE_PATH 应以“\/”开头.*实为“plans”$/
  )
})

test('a content folder that is none is told with where it was looked for', () => {
  vi.stubEnv('CONTENT_DIR', join(folder, 'site.yaml'))
  expect(() => siteSettings()).toThrow(/^环境变量 CONTENT_DIR 应为一个文件夹，这里没有：.*site\.yaml$/)
})
