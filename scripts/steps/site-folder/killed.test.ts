/** A small build killed before and after everything it does to files, with either way to exchange two folders. */
import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {delimiter, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'
import {restoreSite} from './put-back.ts'
import {withSiteFolder} from './with-site-folder.ts'
import {toWorkplace} from './workplace.ts'

const program = fileURLToPath(new URL('./small-build.ts', import.meta.url))
mkdirSync('.cache', {recursive: true})
const folder = mkdtempSync(resolve('.cache', 'killed-'))
const sites = ['one', 'two', 'first'].map((name) => join(folder, name, 'dist'))
const names = ['index.html', 'plan.html', 'tables.csv']
afterAll(() => {
  rmSync(folder, {recursive: true})
  for (const site of sites) rmSync(toWorkplace(site).lock)
})

/** What stands first in PATH as `mv`: one that cannot exchange, one that can. */
const movers = {
  'by two renames': 'exit 1',
  'in one step': '[ "$1 $2 $3" = "--exchange -T --" ] && mv "$4" "$4.x" && mv "$5" "$4" && mv "$4.x" "$5"'
}

function prepare(way: keyof typeof movers) {
  const path = mkdtempSync(join(folder, 'mv-'))
  const usual = process.env['PATH'] ?? ''
  writeFileSync(join(path, 'mv'), `#!/bin/sh\nPATH='${usual}'\n${movers[way]}\n`)
  chmodSync(join(path, 'mv'), 0o755)
  return (site: string, words: string, killAt?: number) => {
    const env = {...process.env, PATH: path + delimiter + usual, KILL_AT: String(killAt ?? '')}
    return spawnSync(process.execPath, [program, site, words], {env, encoding: 'utf8'})
  }
}

const make = (words: string) => async (fresh: string) => {
  for (const name of names) writeFileSync(join(fresh, name), words)
}

/** The words of a site that is whole: three files that say the same. */
function wordsOf(site: string): string | undefined {
  if (!existsSync(site)) return undefined
  const files = readdirSync(site).sort()
  const words = new Set(files.map((name) => readFileSync(join(site, name), 'utf8')))
  expect([files, words.size]).toEqual([names, 1])
  return [...words][0]
}

describe.each(Object.keys(movers) as (keyof typeof movers)[])('where folders change places %s', (way) => {
  const [build, site] = [prepare(way), sites[Object.keys(movers).indexOf(way)]!]

  test('a site is whole, the old one or the new one, wherever its build was killed', {
    timeout: 120_000
  }, async () => {
    const {work} = toWorkplace(site)
    build(site, 'old')
    const steps = Number(build(site, 'old').stdout)
    expect(steps).toBeGreaterThan(15)
    const seen = new Set<string>()
    for (let step = 1; step <= steps; step++) {
      expect(build(site, 'new', step).signal).toBe('SIGKILL')
      const left = wordsOf(site)
      restoreSite(site)
      const mended = wordsOf(site)
      seen.add(`${left} ${mended}`)
      await withSiteFolder(site, make('old'))
      expect([wordsOf(site), existsSync(work)]).toEqual(['old', false])
    }
    const between = way === 'by two renames' ? ['undefined old'] : []
    expect([...seen].sort()).toEqual(['new new', 'old old', ...between])
  })
})

test('where there was no site there is none or the whole new one, and the next build goes well', {
  timeout: 120_000
}, async () => {
  const [build, site] = [prepare('by two renames'), sites[2]!]
  const {work} = toWorkplace(site)
  const steps = Number(build(site, 'new').stdout)
  for (let step = steps - 7; step <= steps; step++) {
    rmSync(site, {recursive: true})
    build(site, 'new', step)
    expect(wordsOf(site) ?? 'new').toBe('new')
    // As after most kills: nobody served it meanwhile.
    await withSiteFolder(site, make('next'))
    expect([wordsOf(site), existsSync(work)]).toEqual(['next', false])
  }
})
