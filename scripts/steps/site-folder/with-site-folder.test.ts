import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {PlainError} from '../report-failure.ts'
import {restoreSite} from './put-back.ts'
import {withSiteFolder} from './with-site-folder.ts'
import {toWorkplace, type Workplace} from './workplace.ts'

let folder: string
let site: string
let workplace: Workplace

beforeEach(() => {
  folder = mkdtempSync(resolve('.cache', 'swap-'))
  site = join(folder, 'dist')
  workplace = toWorkplace(site)
})
afterEach(() => {
  expect(existsSync(workplace.work)).toBe(false)
  for (const name of ['dist', 'other']) rmSync(toWorkplace(join(folder, name)).lock, {force: true})
  rmSync(folder, {recursive: true})
})

const write = (place: string, words: string) => {
  mkdirSync(place, {recursive: true})
  writeFileSync(join(place, 'index.html'), words)
}
const said = (place = site) => readFileSync(join(place, 'index.html'), 'utf8')
const make = (words: string) => async (fresh: string) => write(fresh, words)

test('the first site comes into its place, with the folders above it', async () => {
  const deep = join(folder, 'a/b/other')
  const result = await withSiteFolder(deep, async (fresh) => {
    write(fresh, 'new')
    return 7
  })
  expect(result).toBe(7)
  expect(said(deep)).toBe('new')
  rmSync(toWorkplace(deep).lock)
})

test('a new site takes the place of the last one, of which nothing stays', async () => {
  write(join(site, 'old'), 'old')
  await withSiteFolder(site, make('new'))
  expect(readdirSync(site)).toEqual(['index.html'])
  expect(said()).toBe('new')
})

test('a build that fails leaves the last site as it was', async () => {
  write(site, 'old')
  const fail = withSiteFolder(site, async (fresh) => {
    write(fresh, 'half')
    throw new Error('no more')
  })
  await expect(fail).rejects.toThrow(/^no more$/)
  expect(said()).toBe('old')
})

test('a second build of a folder is refused with who builds it, and the first goes on', async () => {
  write(site, 'old')
  await withSiteFolder(site, async (fresh) => {
    const second = withSiteFolder(site, make('second'))
    await expect(second).rejects.toThrow(PlainError)
    const who = `进程 ${process.pid}，\\d{4}-\\d\\d-\\d\\d [\\d:]{8} 开始`
    const words = new RegExp(`^另一个构建（${who}）正在写 \\.cache/swap-\\w+/dist：等它完成再试$`)
    await expect(second).rejects.toThrow(words)
    restoreSite(site)
    write(fresh, 'first')
  })
  expect(said()).toBe('first')
})

test('near miss: a build of another folder runs at the same time', async () => {
  const other = join(folder, 'other')
  await withSiteFolder(site, async (fresh) => {
    write(fresh, 'one')
    await withSiteFolder(other, make('other'))
  })
  expect([said(), said(other)]).toEqual(['one', 'other'])
})

/** As a build leaves it that was killed after its first rename. */
function killedBetween(): void {
  write(workplace.last, 'old')
  write(workplace.fresh, 'new')
}

test('a site whose build was killed as it changed places is put back before it is served', () => {
  killedBetween()
  restoreSite(site)
  expect(said()).toBe('old')
})

test('a build puts it back as well, so that it stays where the build fails', async () => {
  killedBetween()
  await expect(withSiteFolder(site, () => Promise.reject(new Error('no more')))).rejects.toThrow('no more')
  expect(said()).toBe('old')
})

test('near miss: where a site is in its place, the one before it goes', () => {
  killedBetween()
  write(site, 'newest')
  restoreSite(site)
  expect(said()).toBe('newest')
})

test('a link to a folder stays one, and its folder gets the site', async () => {
  const link = join(folder, 'public')
  symlinkSync('dist', link)
  write(site, 'old')
  await withSiteFolder(link, make('new'))
  expect([said(link), said(), readdirSync(folder)]).toEqual(['new', 'new', ['dist', 'public']])
})
