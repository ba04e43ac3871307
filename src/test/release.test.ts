/** Releases as a person makes them: the command, a build with the archive, and what stands on the site then. */
import {spawnSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {afterAll, beforeAll, expect, test} from 'vitest'
import type {ReleaseRecord} from '../exports/changes/release-record.ts'
import {type Run, runScript} from './run-script.ts'

const text = (value: number, last: string) => `某市开放方案

一、总体要求
坚持开放发展。
二、发展目标
（一）规模。到2027年，进出口总额达到${value}亿元。
三、重点任务
（一）支持企业开拓市场。支持企业参加境外展会。（责任单位：市商务局）
${last}`
const lastMeasure = '（二）加快口岸建设。完善口岸功能。（责任单位：市财政局）\n'
const about = (title: string) =>
  `title: ${title}\nkind: implementation\nissuer: null\nissued: null\ndocNumber: null\nregion: null\nperiod: null\nsource: {name: 为测试而写}\n`

function makeProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'cemai-release-'))
  mkdirSync(join(project, 'content/documents'), {recursive: true})
  cpSync('content/lexicon', join(project, 'content/lexicon'), {recursive: true})
  cpSync('LICENSE', join(project, 'LICENSE'))
  write(project, 'plan', '某市开放方案', text(70, lastMeasure))
  return project
}

function write(project: string, id: string, title: string, source: string): void {
  writeFileSync(join(project, 'content/documents', `${id}.txt`), source)
  writeFileSync(join(project, 'content/documents', `${id}.yaml`), about(title))
}

/** One figure is another one, one document came, one measure went. */
function change(): void {
  write(project, 'plan', '某市开放方案', text(80, ''))
  write(project, 'rules', '某县办法', '某县办法\n\n一、适用范围\n本办法适用于全县企业。\n')
  const aliases = `${about('某市开放方案')}aliases: {sec_3__sub_2: sec_3__sub_1}\n`
  writeFileSync(join(project, 'content/documents/plan.yaml'), aliases)
}

const project = makeProject()
afterAll(() => rmSync(project, {recursive: true}))

const release = (word: string) => runScript('release.ts', [word], project)
const at = (path: string) => readFileSync(join(project, path))
const records = (): ReleaseRecord[] =>
  readdirSync(join(project, 'content/releases'))
    .sort()
    .map((name) => JSON.parse(String(at(`content/releases/${name}`))))

/** Builds the site of the project, which has only content and an archive. */
function build(archive = join(project, 'content/archive'), target = join(project, 'dist')) {
  const call = `import {buildSite} from './scripts/steps/build-site.ts'
import {reportFailure} from './scripts/steps/report-failure.ts'
try { await buildSite(process.argv[1]) } catch (error) { reportFailure(error); process.exitCode = 1 }`
  const env = {...process.env, CONTENT_DIR: join(project, 'content'), ARCHIVE_DIR: archive}
  const words = ['--input-type=module', '-e', call, target]
  const {status, stderr} = spawnSync(process.execPath, words, {encoding: 'utf8', env})
  return {status, stderr, target}
}

const runs: Record<'first' | 'again' | 'second', Run> & {built?: ReturnType<typeof build>} = {} as never
beforeAll(() => {
  runs.first = release('--date=2020-11-26')
  runs.again = release('--date=2020-11-27')
  change()
  runs.second = release('--date=2021-03-01')
  writeFileSync(join(project, 'content/redirects.tsv'), '/targets/旧名/\t/documents/plan/#sec_2\n')
  runs.built = build()
}, 240_000)

test('a release says what it made and what to do with it', () => {
  const {status, stdout, stderr} = runs.first
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(stdout).toMatch(
    /^第 1 版 20201126-[0-9a-f]{8}，公布过的网址共 \d+ 处。\n没有网址，链接只写路径：.*SITE_URL/
  )
  expect(String(at('content/addresses.txt'))).toContain('\n/documents/plan/#sec_3__sub_2\n')
})

test('the same data are not released again', () => {
  const {status, stderr} = runs.again
  expect(status).toBe(1)
  expect(stderr).toMatch(/^数据与上一版 \S+ 一样，没有可发布的。\n$/)
  expect(records().map(({date}) => date)).toEqual(['2020-11-26', '2021-03-01'])
})

test('the second tells one figure that changed, one document that came, one measure that went', () => {
  const {changes} = records()[1]!
  const [documents, measures, figures] = changes!.tables
  expect(documents).toMatchObject({added: [{document: 'rules'}], gone: [], changed: [{document: 'plan'}]})
  expect(measures).toMatchObject({gone: [{document: 'plan', section: 'sec_3__sub_2'}], moved: []})
  expect(figures).toMatchObject({added: [], gone: [], moved: [], changed: [{document: 'plan', year: 2027}]})
  expect(figures!.changed[0]!.fields).toContainEqual({field: 'value', was: 70, is: 80})
  expect(changes!.texts).toEqual([{document: 'plan', same: false}])
})

test('a day to come is refused, and nothing is written', () => {
  expect(release('--date=2999-01-01')).toMatchObject({status: 1, stderr: expect.stringContaining('还没有到')})
  expect(records()).toHaveLength(2)
})

const lost =
  /^公布过的网址有 2 处没有了：\/topics\/口岸物流\/、\/units\/plan-市财政局\/\n.*content\/redirects\.tsv 里写一行/s

test('a release tells what it promised before and has no more, as the build does', () => {
  expect(runs.second).toMatchObject({status: 0, stderr: expect.stringMatching(lost)})
})

test('the site hands out each zip byte for byte, with its sum and its changes', () => {
  for (const {release: name, zip} of records()) {
    const kept = at(`content/archive/${name}/data.zip`)
    expect(at(`dist/archive/${name}/data.zip`).equals(kept)).toBe(true)
    expect(JSON.parse(String(at(`dist/archive/${name}/changes.json`))).release).toBe(name)
    expect(String(at('dist/archive/SHA256SUMS'))).toContain(`${zip.sha256}  ${name}/data.zip\n`)
  }
})

test('the zip of a release is that of /data/, byte for byte', () => {
  const {release: name} = records()[1]!
  expect(at(`content/archive/${name}/data.zip`).equals(at('dist/data/cemai-data.zip'))).toBe(true)
})

test('the data of a release are cited by its name, its day and its page, in the zip and on the site', () => {
  const {release: name, date} = records()[1]!
  const zipped = unzipSync(at(`content/archive/${name}/data.zip`), {
    filter: ({name}) => name === 'CITATION.cff'
  })
  const cff = strFromU8(zipped['CITATION.cff']!)
  expect(cff).toContain(`version: "${name}"\ndate-released: "${date}"`)
  expect(String(at('dist/data/citation.bib'))).toMatch(new RegExp(`version .*\\{${name}\\},\\n.*year .*2021`))
  for (const page of ['dist/data/index.html', 'dist/method/index.html'])
    expect(String(at(page))).toMatch(
      new RegExp(`${name}\\. \\(${date}\\)\\[引用日期\\]\\. 〔本站网址〕/archive/${name}/\\.`)
    )
  expect(String(at('dist/data/index.html'))).toContain(`"version":"${name}","datePublished":"${date}"`)
})

test('a release has a page for good, and the folder leads to the list of them', () => {
  const [first] = records()
  const page = String(at(`dist/archive/${first!.release}/index.html`))
  expect(page).toContain(`href="/archive/${first!.release}/data.zip"`)
  expect(page).not.toContain(records()[1]!.release)
  expect(String(at('content/addresses.txt'))).toContain(`\n/archive/${first!.release}/\n`)
  expect(String(at('dist/data/changes/index.html'))).toContain(`href="/archive/${first!.release}/"`)
  expect(String(at('dist/archive/index.html'))).toContain('href="/data/changes/"')
})

test('the page tells exactly what changed', () => {
  const page = String(at('dist/data/changes/index.html'))
  const [summary] = [.../<p class="changes-summary">(.*?)<\/p>/.exec(page)!].slice(1)
  expect(summary).toBe(
    '新增文件 1 份（含措施 1 条）；改动文件 1 份；减少措施 1 条；改动措施 1 条；改动数量表述 1 处。'
  )
  for (const {release: name} of records()) expect(page).toContain(`href="/archive/${name}/data.zip"`)
})

test('a page that moved says where it went, and leads there', () => {
  const page = String(at('dist/targets/旧名/index.html'))
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=../../documents/plan/#sec_2">')
  expect(page).toContain('<link rel="canonical" href="/documents/plan/#sec_2">')
  expect(page).toMatch(/<a [^>]*href="\/documents\/plan\/#sec_2"/)
})

test('a provision that got another address takes the page of its measure with it', () => {
  expect(String(at('dist/documents/plan/index.html'))).toContain('id="sec_3__sub_2"')
  const page = String(at('dist/measures/plan/sec_3__sub_2/index.html'))
  expect(page).toContain('url=../../../measures/plan/sec_3__sub_1/')
})

test('addresses that are lost all the same are told when the site is built', () => {
  const {status, stderr} = runs.built!
  expect(status).toBe(0)
  expect(stderr).toMatch(lost)
  expect(stderr).not.toContain('数据包却不一样')
})

test('a damaged or a missing zip is refused before anything is built', () => {
  const [archive, target] = [join(project, 'damaged'), join(project, 'other')]
  cpSync(join(project, 'content/archive'), archive, {recursive: true})
  const zip = join(archive, records()[0]!.release, 'data.zip')
  writeFileSync(zip, readFileSync(zip).subarray(1))
  expect(build(archive, target)).toMatchObject({status: 1, stderr: expect.stringContaining('与发布时的不同')})
  rmSync(zip)
  expect(build(archive, target)).toMatchObject({status: 1, stderr: expect.stringContaining('data.zip 不在')})
  expect(existsSync(target)).toBe(false)
})

test('a page that is said to have moved to where nothing is keeps the site from being built', () => {
  const target = join(project, 'nowhere')
  writeFileSync(join(project, 'content/redirects.tsv'), '/targets/旧名/\t/targets/没有/\n')
  const {status, stderr} = build(join(project, 'content/archive'), target)
  expect({status, stderr}).toEqual({
    status: 1,
    stderr: `${join(project, 'content/redirects.tsv')} 指到的这些页，网站上没有：/targets/没有/\n`
  })
  expect(existsSync(target)).toBe(false)
})
