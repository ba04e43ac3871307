/** A small collection built whole and in three parts, as on three machines: put together it is the same site. */
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, expect, test, vi} from 'vitest'
import {type Part, partFolder} from '../../scripts/steps/shard/part.ts'
import type {Shard} from '../../scripts/steps/shard/read-shard.ts'
import {sumFiles} from '../../scripts/steps/shard/sum-files.ts'
import {runScript} from './run-script.ts'

const regions = {
  'gansu-plan': "{code: '620000', name: 甘肃省, level: province}",
  'jinchang-plan': "{code: '620300', name: 金昌市, level: city}",
  'ningxia-plan': "{code: '640000', name: 宁夏回族自治区, level: province}",
  speech: 'null'
}

const text = (title: string, value: number) => `${title}

一、总体要求
坚持开放发展，到2027年，进出口总额达到${value}亿元。
二、重点任务
（一）支持企业开拓市场。支持企业参加境外展会，完善口岸功能。（责任单位：商务局）
（二）发展跨境电商。建设公共海外仓${value}个。（责任单位：商务局、财政局）
`

function makeProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'cemai-shards-'))
  mkdirSync(join(project, 'content/documents'), {recursive: true})
  cpSync('content/lexicon', join(project, 'content/lexicon'), {recursive: true})
  for (const [place, [id, region]] of Object.entries(regions).entries()) {
    const title = `${id} 开放方案`
    const about = `title: ${title}\nkind: implementation\nissuer: null\nissued: null\ndocNumber: null\nregion: ${region}\nperiod: null\nsource: {name: 为测试而写}\n`
    writeFileSync(join(project, 'content/documents', `${id}.txt`), text(title, 20 + place))
    writeFileSync(join(project, 'content/documents', `${id}.yaml`), about)
  }
  return project
}

const project = makeProject()
/** The same collection as it lies on another machine. */
const copy = mkdtempSync(join(tmpdir(), 'cemai-shards-copy-'))
cpSync(project, copy, {recursive: true})
// Each starts processes of its own, on a machine that may be busy.
vi.setConfig({testTimeout: 120_000})

afterAll(() => {
  for (const folder of [project, copy]) rmSync(folder, {recursive: true})
})

const whole = join(project, 'whole')
const parts = [1, 2, 3].map((shard) => join(project, partFolder({shard, of: 3})))

/** Builds the whole site or the part that is said, on a machine of its own. */
const builder = join(project, 'build.mjs')
const step = (name: string) => JSON.stringify(pathToFileURL(resolve('scripts/steps', name)).href)
writeFileSync(
  builder,
  `import {buildSite} from ${step('build-site.ts')}
import {buildPart} from ${step('shard/build-part.ts')}
const [target, shard] = process.argv.slice(2)
await (shard ? buildPart(JSON.parse(shard), target) : buildSite(target))`
)

function build(target: string, shard: Shard | null, env: Record<string, string>) {
  const words = [builder, target, ...(shard ? [JSON.stringify(shard)] : [])]
  const {status, stderr} = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...words], {
    encoding: 'utf8',
    env: {...process.env, ...env}
  })
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
}

beforeAll(() => {
  const here = join(project, 'content')
  const machines = [
    {CONTENT_DIR: here, TZ: 'Asia/Shanghai'},
    {CONTENT_DIR: join(copy, 'content'), TZ: 'America/New_York', LANG: 'de_DE.UTF-8'},
    {CONTENT_DIR: here, TZ: 'UTC', LC_ALL: 'C'}
  ]
  build(whole, null, {CONTENT_DIR: here})
  for (const [place, folder] of parts.entries()) build(folder, {shard: place + 1, of: 3}, machines[place]!)
}, 240_000)

const partOf = (folder: string): Part => JSON.parse(readFileSync(join(folder, 'part.json'), 'utf8'))
const merge = (...folders: string[]) => runScript('merge.ts', folders, project)

test('a part that is missing or damaged is refused, and the site stays as it was', () => {
  const site = join(project, 'dist')
  mkdirSync(site)
  writeFileSync(join(site, 'index.html'), '上一次的站点')
  const [first, second, third] = parts as [string, string, string]
  const damaged = join(copy, 'damaged')
  cpSync(third, damaged, {recursive: true})
  writeFileSync(join(damaged, 'site/favicon.svg'), '<svg/>')
  const refusals: [string[], string][] = [
    [[first, third], '少了第 2 份，共应有 3 份：npm run build -- --shard 2/3\n'],
    [[first, second, damaged], `改动或损坏：${join(damaged, 'site/favicon.svg')}\n`],
    [['--force'], '不认识的选项 --force。用法：npm run merge [-- 文件夹…]\n']
  ]
  for (const [folders, said] of refusals) {
    const {status, stdout, stderr} = merge(...folders)
    expect({status, stdout}).toEqual({status: 1, stdout: ''})
    expect(stderr).toContain(said)
    expect(stderr).toMatch(/没有拼成，dist\/ 保持原样。\n$/)
  }
  expect(sumFiles(site).map(({path}) => path)).toEqual(['index.html'])
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('上一次的站点')
})

test('parts put together are the site built at once, byte for byte', () => {
  const {status, stdout} = merge()
  expect(status).toBe(0)
  expect(stdout).toMatch(/^共 \d+ 页\n/)
  const files = sumFiles(whole)
  expect(sumFiles(join(project, 'dist'))).toEqual(files)
  expect(files.length).toBeGreaterThan(100)
})

test('each part has a share of the pages, and none has what belongs to another', () => {
  const shares = parts.map((folder) => partOf(folder).pages)
  expect(shares.reduce((sum, {own}) => sum + own, 0)).toBe(shares[0]!.all)
  for (const {own} of shares) expect(own).toBeGreaterThan(5)
  const holders = Map.groupBy(
    parts.flatMap((folder) => partOf(folder).files.map(({path}) => ({path, folder}))),
    ({path}) => path
  )
  const shared = [...holders].filter(([, {length}]) => length > 1).map(([path]) => path)
  expect(shared.filter((path) => /\.(html|csv|json|xml)$/.test(path))).toEqual([])
})

test('a province is written in one part', () => {
  const partWith = (path: string) => parts.filter((folder) => existsSync(join(folder, 'site', path)))
  const [gansu, ...more] = partWith('documents/gansu-plan/index.html')
  expect(more).toEqual([])
  for (const path of ['documents/jinchang-plan.json', 'documents/jinchang-plan/source/index.html'])
    expect(partWith(path)).toEqual([gansu])
})

test('a part whose documents have changed since is of another build', () => {
  const [first, second, third] = parts as [string, string, string]
  const file = join(project, 'content/documents/speech.yaml')
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n`)
  expect(merge(first, second, third).stderr).toContain('与这里的不同：请在建它们的那一版上拼')
})

test('a part that cannot be is told before anything is done', () => {
  const {status, stdout, stderr} = runScript('build.ts', ['--shard', '9/8'], project)
  expect({status, stdout}).toEqual({status: 1, stdout: ''})
  expect(stderr).toContain('--shard 9/8：共 8 份，没有第 9 份\n没有建成，dist/ 保持原样。\n')
})
