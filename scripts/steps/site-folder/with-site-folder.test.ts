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
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {PlainError} from '../report-failure.ts'
import {restoreSite} from './put-back.ts'
import {realFolder} from './real-folder.ts'
import {withSiteFolder} from './with-site-folder.ts'
import {toWorkplace, type Workplace} from './workplace.ts'

let folder: string
let site: string
let workplace: Workplace

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cemai-swap-'))
  site = join(folder, 'dist')
  workplace = toWorkplace(realFolder(site))
})
afterEach(() => {
  expect([workplace.work, workplace.lock].filter(existsSync)).toEqual([])
  rmSync(folder, {recursive: true, force: true})
})

const write = (place: string, words: string) => {
  mkdirSync(place, {recursive: true})
  writeFileSync(join(place, 'index.html'), words)
}
const said = (place = site) => readFileSync(join(place, 'index.html'), 'utf8')
const make = (words: string) => async (fresh: string) => write(fresh, words)

test('the first site comes into its place, with the folders above it', async () => {
  const deep = join(folder, 'a/b/dist')
  const result = await withSiteFolder(deep, async (fresh) => {
    write(fresh, 'new')
    return 7
  })
  expect(result).toBe(7)
  expect(said(deep)).toBe('new')
  expect(existsSync(toWorkplace(realFolder(deep)).work)).toBe(false)
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
    const words = new RegExp(
      `^另一个构建（进程 ${process.pid}，\\d{4}-\\d\\d-\\d\\d [\\d:]{8} 开始）正在写 ${site}：`
    )
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
  writeFileSync(workplace.lock, '')
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
