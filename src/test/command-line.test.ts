import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {parsedDocument} from '../policy/contract.ts'
import {runScript} from './run-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'cemai-'))
const own = join(folder, '某市 方案.txt')
writeFileSync(own, '某市方案\n\n一、总体要求\n到2030年，进出口总额达到50亿元。\n')
afterAll(() => rmSync(folder, {recursive: true}))

const zhongwei = 'content/documents/zhongwei-2023.txt'
const gansu = 'content/documents/gansu-2016.txt'
const toObjects = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('parse prints one object a line, in the order given, from wherever a file lies', () => {
  const {status, stdout, stderr} = runScript('parse.ts', [zhongwei, own, gansu])
  const objects = toObjects(stdout)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(objects.map(({document}) => document.id)).toEqual(['zhongwei-2023', '某市 方案', 'gansu-2016'])
  for (const object of objects) expect(parsedDocument.safeParse(object).error?.issues).toBeUndefined()
})

test('metadata comes from the .yaml beside a file, and from the text alone without one', () => {
  const copy = join(folder, 'copy.txt')
  writeFileSync(copy, '第一行\n')
  writeFileSync(join(folder, 'copy.yaml'), 'title: 写在旁边的题名\nkind: plan\n')
  const [object] = toObjects(runScript('parse.ts', [copy]).stdout)
  expect(object.error).toMatchObject({code: 'metadata'})
  expect(object.error.message).toContain('缺少“source”')
  rmSync(join(folder, 'copy.yaml'))
  expect(toObjects(runScript('parse.ts', [copy]).stdout)[0].document.title).toBeNull()
  const {document} = toObjects(runScript('parse.ts', [zhongwei]).stdout)[0]
  expect(document).toMatchObject({kind: 'implementation', period: {start: 2023, end: 2027}})
})

test('a file that cannot be read has its line, the others still come, and the status is 1', () => {
  const {status, stdout} = runScript('parse.ts', ['nowhere.txt', own])
  const [missing, read] = toObjects(stdout)
  expect(status).toBe(1)
  expect(missing).toEqual({
    document: {id: 'nowhere'},
    error: {code: 'not-found', message: 'nowhere.txt:1:1 读不了这个文件：没有这个文件'}
  })
  expect(read.document.id).toBe('某市 方案')
})

test('the same files give the same bytes', () => {
  expect(runScript('parse.ts', [zhongwei]).stdout).toBe(runScript('parse.ts', [zhongwei]).stdout)
})

test('links prints one object; a second file of the same name is told and left out', () => {
  const {status, stdout, stderr} = runScript('links.ts', [gansu, zhongwei, gansu])
  expect(Object.keys(JSON.parse(stdout))).toEqual([
    'citations',
    'missing',
    'ambiguous',
    'conflicts',
    'alignments',
    'silent',
    'added',
    'reuse',
    'audits',
    'series'
  ])
  expect(stderr).toContain('前面已有编号“gansu-2016”的文件')
  expect(status).toBe(1)
})

test('links says the same in whatever order files are named', () => {
  const [one, other] = [
    [gansu, zhongwei],
    [zhongwei, gansu]
  ].map((files) => runScript('links.ts', files).stdout)
  expect(one).toBe(other)
  expect(one!.length).toBeGreaterThan(1000)
})

test('check prints remarks for people, or the same as JSON', () => {
  const {status, stdout} = runScript('check.ts', [zhongwei])
  const remarks = JSON.parse(runScript('check.ts', [zhongwei, '--format=json']).stdout)
  expect(status).toBe(0)
  expect(stdout.split('\n')[0]).toBe(zhongwei)
  expect(remarks.length).toBeGreaterThan(0)
  expect(stdout).toContain(remarks[0].reason)
})

test.each(['parse.ts', 'links.ts'])('%s without a file says how it is used', (script) => {
  const {status, stdout, stderr} = runScript(script, [])
  expect({status, stdout}).toEqual({status: 1, stdout: ''})
  expect(stderr).toMatch(/^用法：npm run -s \w+ -- 文件…\n$/)
})
