import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, expect, onTestFinished, test} from 'vitest'
import {toBody, toDocx} from '../corpus/convert/docx/docx.samples.ts'
import {toPdf} from '../corpus/convert/pdf/pdf.samples.ts'
import {readContent} from '../corpus/read-content.ts'
import {runScript} from './run-script.ts'
import {toGb18030} from './to-gb18030.ts'

const lines = [
  '中卫市外贸发展实施方案（2023—2027年）',
  '中卫市人民政府办公室',
  '2023年6月14日',
  '一、总体要求',
  '到2027年，进出口总额达到50亿元。',
  '二、重点任务',
  '（一）培育主体。支持企业扩大出口。',
  '（二）优化结构。扩大进口。'
]
const text = `${lines.join('\n')}\n`
const toPage = (words: readonly string[]) =>
  `<html><head><meta name="ContentSource" content="中卫市人民政府"><meta name="PubDate" content="2023-06-20"></head><body>${words.map((line) => `<p>${line}</p>`).join('')}</body></html>`

let project: string
const documents = () => join(project, 'content', 'documents')
const written = () => readdirSync(documents()).sort()
const yaml = (id: string) => readFileSync(join(documents(), `${id}.yaml`), 'utf8')
const bring = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(project, name), content)
  return name
}
const add = (...words: string[]) => runScript('add.ts', words, project)

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'cemai-'))
  mkdirSync(documents(), {recursive: true})
  const made = project
  onTestFinished(() => rmSync(made, {recursive: true}))
})

test('each format becomes a text and its .yaml, which the site reads without a fault', () => {
  const [yinchuan, wuzhong, guyuan] = ['银川市', '吴忠市', '固原市'].map((city) =>
    lines.map((line) => line.replace('中卫市', city))
  )
  const {status, stdout, stderr} = add(
    bring('方案.docx', toDocx({'document.xml': toBody(...lines)})),
    bring('plan.md', yinchuan!.join('\n\n')),
    bring('plan.html', toPage(wuzhong!)),
    bring('plan.pdf', toPdf([guyuan!.map((line, at) => ({text: line, y: 700 - at * 30}))]))
  )
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(stdout.match(/4 个标题/g)).toHaveLength(4)
  const {documents: read, problems} = readContent(join(project, 'content'))
  expect(problems).toEqual([])
  expect(read.map(({id}) => id)).toEqual(['guyuan-2023', 'wuzhong-2023', 'yinchuan-2023', 'zhongwei-2023'])
  expect(read.map(({source}) => source)).toEqual(
    [guyuan, wuzhong, yinchuan, lines].map((each) => `${each!.join('\n')}\n`)
  )
  for (const {metadata} of read)
    expect(metadata).toMatchObject({kind: 'implementation', issued: '2023-06-14', period: {start: 2023}})
  expect(yaml('wuzhong-2023')).toContain('name: 中卫市人民政府 # 请写明文本从哪里得到')
  const files = read.map(({id}) => join(documents(), `${id}.txt`))
  expect(runScript('check.ts', files, project).status).toBe(0)
})

test('the id comes from region and year; the original is remembered by its name and its SHA-256', () => {
  const bytes = toGb18030(text)
  const {status, stdout} = add(
    bring('某方案.txt', bytes),
    '--source=市政府门户网站',
    '--url=https://www.nxzw.gov.cn/'
  )
  expect(status).toBe(0)
  expect(stdout).toContain('content/documents/zhongwei-2023.txt')
  expect(written()).toEqual(['zhongwei-2023.txt', 'zhongwei-2023.yaml'])
  expect(readFileSync(join(documents(), 'zhongwei-2023.txt'))).toEqual(Buffer.from(bytes))
  const made = yaml('zhongwei-2023')
  const received = /received: (\d{4}-\d\d-\d\d)\n/.exec(made)![1]!
  // At midnight it may have been another day.
  expect(Math.abs(Date.parse(received) - Date.now())).toBeLessThan(2 * 24 * 60 * 60 * 1000)
  expect(made).toBe(`title: 中卫市外贸发展实施方案（2023—2027年）
kind: implementation
issuer: 中卫市人民政府办公室
issued: 2023-06-14
docNumber: null # 文中没有读到
region: {code: '640500', name: 中卫市, level: city}
period: {start: 2023, end: 2027}
source:
  name: 市政府门户网站
  url: https://www.nxzw.gov.cn/
  received: ${received}
  original:
    file: 某方案.txt
    mediaType: text/plain
    sha256: ${createHash('sha256').update(bytes).digest('hex')}
`)
})

test('nothing is written over, not by two files of one run either: the next free id is named', () => {
  const {status, stdout, stderr} = add('--dry-run', bring('a.txt', text), bring('b.txt', `${text}另一份。\n`))
  expect(status).toBe(1)
  expect(stdout).toContain(
    'a.txt → content/documents/zhongwei-2023.txt、zhongwei-2023.yaml（试读，没有写入）'
  )
  expect(stderr).toBe(
    'b.txt\n  没有加入：编号“zhongwei-2023”已经有文件，没有写入；如果确是另一份，可用 --id=zhongwei-2023-2\n\n'
  )
  expect(written()).toEqual([])
  expect(add('a.txt').status).toBe(0)
  const before = yaml('zhongwei-2023')
  expect(add('b.txt').stderr).toBe(stderr)
  expect(yaml('zhongwei-2023')).toBe(before)
  expect(add('a.txt', '--id=again').stdout).toContain('与已有的“zhongwei-2023”是同一份文件')
})

test('every refusal is told in one run, the others are added, and nothing is left half-written', () => {
  bring('方案.txt', text)
  symlinkSync(join(project, '方案.txt'), join(project, 'link.txt'))
  mkdirSync(join(project, 'folder.txt'))
  const {status, stdout, stderr} = add(
    bring('scan.pdf', toPdf([[]])),
    'link.txt',
    bring('空.txt', ''),
    'nowhere.docx',
    'folder.txt',
    bring('无题.txt', '没有标题的一段文字。\n')
  )
  expect(status).toBe(1)
  expect(stdout).toContain('link.txt → content/documents/zhongwei-2023.txt')
  expect(stderr.split('\n\n').map((block) => block.replace(/\s+没有加入：/, ' '))).toEqual([
    expect.stringMatching(/^scan\.pdf 这份 PDF 是扫描图像，没有文字/),
    '空.txt 文件是空的，里面应有文字',
    'nowhere.docx 读不了这个文件：没有这个文件',
    'folder.txt 读不了这个文件：这是一个文件夹',
    expect.stringMatching(/^无题\.txt 定不出编号.*--id=gansu-2016$/),
    ''
  ])
  expect(written()).toEqual(['zhongwei-2023.txt', 'zhongwei-2023.yaml'])
})

test('what a page says of itself fills no field that the text leaves empty, but is told', () => {
  const bare =
    '<html><head><meta name="ArticleTitle" content="某某"><meta name="PubDate" content="2023-06-20"></head><body><h1>序言</h1><p>一段话。</p></body></html>'
  const {stdout} = add(bring('a.html', bare), '--id=bare')
  expect(stdout).toContain('网页或文件写的发布日期是 2023-06-20，不一定是成文日期')
  expect(stdout).toContain('文件里标为标题，没有读成标题：“序言”')
  expect(yaml('bare')).toContain('title: null # 文中没有读到；editorial 里的题名是网页或文件自己写的，请核对')
  expect(yaml('bare')).toContain('editorial:\n  title: 某某')
  expect(readContent(join(project, 'content')).problems).toEqual([])
})

test('the pages and headings of an original are kept, and told as stale once the text was edited', () => {
  const page = toPdf([
    lines.slice(0, 5).map((line, at) => ({text: line, y: 700 - at * 30})),
    lines.slice(5).map((line, at) => ({text: line, y: 700 - at * 30}))
  ])
  add(bring('plan.pdf', page), '--id=a')
  add(bring('plan.md', '# 银川市方案\n\n## 一、目标\n\n甲。\n\n## 加强领导\n'), '--id=b')
  const second = `${lines.slice(0, 5).join('\n')}\n\n`.length
  expect(yaml('a')).toContain(`    length: ${text.length + 1}\n    pages: [0, ${second}]\n`)
  expect(yaml('b')).toContain(
    '    length: 19\n    headings: [{at: 0, level: 1}, {at: 6, level: 2}, {at: 14, level: 2}]\n'
  )
  const check = () =>
    runScript(
      'check.ts',
      ['a', 'b'].map((id) => join(documents(), `${id}.txt`)),
      project
    ).stdout
  const before = check()
  expect(before).toMatch(/b\.txt\n(?:.*\n)* +4:1 +存疑 +文件里标为标题，没有读成标题 +tree:marked-heading/)
  expect(before).not.toContain('metadata:original')
  for (const id of ['a', 'b']) {
    const file = join(documents(), `${id}.txt`)
    writeFileSync(file, `${readFileSync(file, 'utf8')}补一句。\n`)
  }
  const after = check()
  expect(after.match(/文本改过，原件的页和标题没有用.*metadata:original/g)).toHaveLength(2)
  expect(after).not.toContain('tree:marked-heading')
})
