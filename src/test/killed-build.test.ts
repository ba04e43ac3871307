/**
 * The build of a small collection, killed with everything it started: what was published stays. A few moments here;
 * `KILLS=40 npx vitest run --project unit src/test/killed-build.test.ts` takes as many, up to the last file.
 */
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {afterAll, expect, test} from 'vitest'
import {sumFiles} from '../../scripts/steps/shard/sum-files.ts'
import {toWorkplace} from '../../scripts/steps/site-folder/workplace.ts'
import {type StartedBuild, startBuild} from './start-build.ts'

mkdirSync('.cache', {recursive: true})
const folder = mkdtempSync(resolve('.cache', 'killed-build-'))
const site = join(folder, 'dist')
const {work, fresh, lock} = toWorkplace(site)
afterAll(() => {
  for (const left of [folder, work, lock]) rmSync(left, {recursive: true, force: true})
})

const kills = Number(process.env['KILLS'] || 4)
/** Files of the collection's site, some of the way still taken along with them. */
const most = 340
const moments = Array.from({length: kills}, (_, at) => Math.round((at * most) / (kills - 1)))

/** Kills the group once as many files of the new site are there; whether that came before the end. */
async function killAt(files: number, build: StartedBuild): Promise<boolean> {
  while (countFiles() < files && build.process.exitCode === null) await setTimeout(5)
  const inTime = build.process.exitCode === null
  if (inTime) process.kill(-build.process.pid!, 'SIGKILL')
  await build.ended
  return inTime
}

/** -1 before the build has its folder. */
function countFiles(): number {
  try {
    return readdirSync(fresh, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).length
  } catch {
    return -1
  }
}

test('the old site or the new one is there, whole, and the next build finds nothing in its way', {
  timeout: 300_000 + kills * 30_000
}, async () => {
  mkdirSync(site)
  writeFileSync(join(site, 'index.html'), '旧的')
  const old = sumFiles(site)
  const left: unknown[] = []
  let inTime = 0
  for (const files of moments) {
    if (await killAt(files, startBuild(site))) inTime++
    left.push(existsSync(site) ? sumFiles(site) : sumFiles(join(work, 'last')))
  }
  const final = startBuild(site)
  expect(await final.ended).toEqual({status: 0, stderr: ''})
  const fresh = sumFiles(site)
  expect(Object.keys(fresh).length).toBeGreaterThan(most)
  expect(existsSync(work)).toBe(false)
  for (const sums of left) expect([old, fresh]).toContainEqual(sums)
  expect(inTime).toBeGreaterThan(kills / 2)
  expect(left).toContainEqual(old)
})
