import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, onTestFinished, test, vi} from 'vitest'
import {ContentError, formatProblem} from '../corpus/content-error.ts'
import {readContent} from '../corpus/read-content.ts'
import {readLexicon} from '../corpus/read-lexicon.ts'
import {readSite} from '../corpus/read-site.ts'
import {fileSources, readSources} from '../corpus.ts'
import {runScript} from './run-script.ts'
import {toGb18030} from './to-gb18030.ts'

let project: string
const at = (...path: string[]) => join(project, 'content', ...path)
/** Corrections of a document, in the place of those that lie there. */
const correct = (id: string, yaml: string) => {
  mkdirSync(at('corrections'), {recursive: true})
  writeFileSync(at(`corrections/${id}.yaml`), yaml)
}
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')))

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'cemai-'))
  cpSync('content', at(), {recursive: true})
  const made = project
  onTestFinished(() => rmSync(made, {recursive: true}))
})

const correction = `- kind: figure
  quote: {exact: 2.07亿美元}
  field: year
  value: 2026
  who: 甲
  why: 附件一把这一数列在2026年。
`

/** Each fault, how it comes about, and what is said about it. */
const faults: Record<string, {make(): void; said: string}> = {
  'a missing .yaml': {
    make: () => rmSync(at('documents/gansu-2016.yaml')),
    said: 'documents/gansu-2016.txt:1:1 缺少 gansu-2016.yaml：标题、文种、来源等应写在与文本同名的 .yaml 里'
  },
  'a malformed .yaml': {
    make: () =>
      edit('documents/jinchang-report.yaml', (text) => text.replace('kind: report', '\tkind: report')),
    said: 'documents/jinchang-report.yaml:2:1 缩进请用空格，不用制表符'
  },
  'a day that does not exist': {
    make: () => edit('documents/zhongwei-2023.yaml', (text) => text.replace('2023-06-14', '2023-02-30')),
    said: 'documents/zhongwei-2023.yaml:4:9 issued：应为真实存在的日期，形如 2016-08-30'
  },
  'an empty text': {
    make: () => writeFileSync(at('documents/luoyang-speech.txt'), '\ufeff\n 　\n'),
    said: 'documents/luoyang-speech.txt:1:1 文件是空的，里面应有文字'
  },
  'an unknown encoding': {
    make: () => writeFileSync(at('documents/quzhou-speech.txt'), Uint8Array.of(0xff, 0xff, 0x00, 0xd8, 0x00)),
    said: 'documents/quzhou-speech.txt:1:1 读不出文字编码'
  },
  'two documents with one id': {
    make() {
      mkdirSync(at('documents/older'))
      cpSync(at('documents/gansu-2016.txt'), at('documents/older/Gansu-2016.txt'))
      cpSync(at('documents/zhongwei-2023.yaml'), at('documents/older/Gansu-2016.yaml'))
      edit('documents/older/Gansu-2016.yaml', (text) => text.replace('2023-02-30', '2023-06-14'))
    },
    said: 'documents/older/Gansu-2016.txt:1:1 与'
  },
  'a .yaml without its text': {
    make: () => cpSync(at('documents/luoyang-speech.yaml'), at('documents/alone.yaml')),
    said: 'documents/alone.yaml:1:1 缺少 alone.txt：有说明而没有原文'
  },
  'a name that is no address': {
    make() {
      cpSync(at('documents/luoyang-speech.yaml'), at('documents/洛阳 讲话.yaml'))
      writeFileSync(at('documents/洛阳 讲话.txt'), '讲话')
    },
    said: 'documents/洛阳 讲话.txt:1:1 编号“洛阳 讲话”会用作网址'
  },
  'a file of another kind': {
    make: () => writeFileSync(at('documents/规划.docx'), 'PK'),
    said: 'documents/规划.docx:1:1 这里只收 .txt（原文）和 .yaml（说明）'
  },
  'a word list with a word twice': {
    make: () => edit('lexicon/agencies.yaml', (text) => `${text}- {name: 某局, aliases: [发改委]}\n`),
    said: '“发改委”与第'
  },
  'a table of words with a word twice': {
    make: () => edit('lexicon/regions.tsv', (text) => `${text}990000\t甲省\t甘肃\n`),
    said: '“甘肃”与第'
  },
  'a topic whose name is no address': {
    make: () => edit('lexicon/topics.yaml', (text) => `${text}- {name: 水/电, words: [供水]}\n`),
    said: 'name：名称要做网址，只用汉字、字母和数字'
  },
  'a topic inside one that is not there before it': {
    make: () => edit('lexicon/topics.yaml', (text) => `${text}- {name: 供热, parent: 市政, words: [供热]}\n`),
    said: 'parent：前面没有“市政”这个主题'
  },
  'corrections without their text': {
    make: () => correct('nowhere-2020', '[]\n'),
    said: 'corrections/nowhere-2020.yaml:1:1 缺少 documents/nowhere-2020.txt：有更正而没有原文'
  },
  'a file of another kind among the corrections': {
    make() {
      correct('gansu-2016', '[]\n')
      writeFileSync(at('corrections/意见.docx'), 'PK')
    },
    said: 'corrections/意见.docx:1:1 这里只收 <编号>.yaml：一份文件的更正'
  },
  'a correction of a field that is none': {
    make: () => correct('zhongwei-2023', correction.replace('field: year', 'field: 年份')),
    said: 'corrections/zhongwei-2023.yaml:3:10 field：数量没有“年份”这一项，可改：value、'
  },
  'a word list that is missing': {
    make: () => rmSync(at('lexicon/synonyms.yaml')),
    said: 'lexicon/synonyms.yaml:1:1 缺少这份词表'
  },
  'a folder of the site without its last slash': {
    make: () => edit('site.yaml', () => 'title: 某省规划库\nbase: /plans\n'),
    said: 'site.yaml:2:7 base：应以“/”开头、以“/”结尾'
  }
}

const problems = () => [readContent, readLexicon, readSite].flatMap((read) => read(at()).problems)

test('content as it lies here is without fault', () => {
  expect(problems()).toEqual([])
})

test.each(Object.entries(faults))('%s is told once, with file and place', (_, {make, said}) => {
  make()
  expect(problems().map(formatProblem)).toEqual([expect.stringContaining(said)])
})

test('all faults are told in one run, and the last good site stays as it was', () => {
  mkdirSync(join(project, 'dist'))
  writeFileSync(join(project, 'dist', 'index.html'), '上一次的站点')
  for (const {make} of Object.values(faults)) make()
  const {status, stdout, stderr} = runScript('build.ts', [], project)
  expect(status).toBe(1)
  expect(stdout).toBe('')
  const lines = stderr.trim().split('\n')
  expect(lines[0]).toBe(`有 ${Object.keys(faults).length} 处要改：`)
  for (const {said} of Object.values(faults)) expect(stderr).toContain(said)
  expect(lines.slice(1, -1).every((line) => /^content\/\S.*:\d+:\d+ \S/.test(line))).toBe(true)
  expect(readFileSync(join(project, 'dist', 'index.html'), 'utf8')).toBe('上一次的站点')
})

test('a variable that is wrong is told, and the last good site stays as it was', () => {
  mkdirSync(join(project, 'dist'))
  vi.stubEnv('BASE_PATH', 'plans')
  onTestFinished(() => void vi.unstubAllEnvs())
  const {status, stderr} = runScript('build.ts', [], project)
  expect(status).toBe(1)
  expect(stderr).toBe(
    '环境变量 BASE_PATH 应以“/”开头、以“/”结尾，中间只有字母、数字和 - _ . ~，形如 /plans/，实为“plans”\n没有建成，dist/ 保持原样。\n'
  )
  // Nothing was read or built: of the build that was refused its lock is left, which nobody holds.
  const left = readdirSync(join(project, '.cache'), {recursive: true}).map(String)
  expect(left.filter((path) => path !== 'building' && !path.endsWith('.lock'))).toEqual([])
  expect(readdirSync(project).sort()).toEqual(['.cache', 'content', 'dist'])
})

test('a folder has its own word lists, and those it does not have from another', () => {
  writeFileSync(at('lexicon/topics.yaml'), '- {name: 样例, words: [样例]}\n')
  rmSync(at('lexicon/synonyms.yaml'))
  const {lexicon, problems} = readLexicon(at(), 'content')
  expect(problems).toEqual([])
  expect(lexicon.topics.map(({name}) => name)).toEqual(['样例'])
  expect(lexicon.synonyms).toEqual(readLexicon('content').lexicon.synonyms)
  rmSync(at('lexicon'), {recursive: true})
  expect(readLexicon(at(), 'content')).toEqual(readLexicon('content'))
})

test('check tells the same and ends with status 1', () => {
  faults['an empty text']?.make()
  const {status, stdout} = runScript('check.ts', [], project)
  expect(status).toBe(1)
  expect(stdout).toContain('content/documents/luoyang-speech.txt\n')
  expect(stdout).toMatch(/1:1 {2}错误 {2}文件是空的，里面应有文字 +content:empty/)
  expect(stdout).toMatch(/1 处错误/)
})

describe('corrections', () => {
  const told = () => {
    try {
      readSources(fileSources(at()))
      return []
    } catch (error) {
      return error instanceof ContentError ? error.problems.map(formatProblem) : [String(error)]
    }
  }

  test('one that fits is made, and no corrections are no fault', () => {
    correct('zhongwei-2023', correction)
    expect(told()).toEqual([])
    const {corrected} = readSources(fileSources(at()))
    expect(corrected.get('zhongwei-2023')?.corrections?.applied).toHaveLength(1)
    rmSync(at('corrections'), {recursive: true})
    expect(told()).toEqual([])
    expect(readSources(fileSources(at())).corrected.size).toBe(0)
  })

  test('one whose quote is gone is told with the place of the quote, beside all that is wrong elsewhere', () => {
    correct('zhongwei-2023', `${correction}${correction.replace('2.07亿美元', '外商投资')}`)
    edit('documents/zhongwei-2023.txt', (text) => text.replace('2.07', '2.08'))
    faults['an empty text']!.make()
    expect(told()).toEqual([
      expect.stringContaining('documents/luoyang-speech.txt:1:1 文件是空的'),
      expect.stringMatching(/corrections\/zhongwei-2023\.yaml:2:18 文中没有“2\.07亿美元”$/),
      expect.stringMatching(
        /zhongwei-2023\.yaml:8:18 “外商投资”在文中有 \d+ 处（第 .*），请用 prefix 或 suffix 写明前后文$/
      )
    ])
  })

  test('check and parse tell it, and nothing is built', () => {
    correct('zhongwei-2023', correction.replace('2.07亿美元', '3.07亿美元'))
    mkdirSync(join(project, 'dist'))
    writeFileSync(join(project, 'dist', 'index.html'), '上一次的站点')
    const checked = runScript('check.ts', [], project)
    expect(checked.status).toBe(1)
    expect(checked.stdout).toMatch(
      /content\/corrections\/zhongwei-2023\.yaml\n +2:18 {2}错误 {2}文中没有“3\.07亿美元”.* content:corrections/
    )
    const parsed = runScript('parse.ts', ['content/documents/zhongwei-2023.txt'], project)
    expect(parsed.status).toBe(1)
    expect(JSON.parse(parsed.stdout).error).toMatchObject({code: 'corrections'})
    const built = runScript('build.ts', [], project)
    expect(built.status).toBe(1)
    expect(built.stderr).toContain('content/corrections/zhongwei-2023.yaml:2:18 文中没有“3.07亿美元”')
    expect(readFileSync(join(project, 'dist', 'index.html'), 'utf8')).toBe('上一次的站点')
  })

  test('parse hands out the corrected value of a document of a collection, and of no copy elsewhere', () => {
    correct('zhongwei-2023', correction)
    const copy = join(project, 'zhongwei-2023.txt')
    cpSync(at('documents/zhongwei-2023.txt'), copy)
    const {stdout} = runScript('parse.ts', ['content/documents/zhongwei-2023.txt', copy], project)
    const [corrected, plain] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const figureIn = ({figures}: {figures: {valueText: string}[]}) =>
      figures.find(({valueText}) => valueText === '2.07')
    expect(figureIn(corrected)).toMatchObject({year: 2026, corrected: ['year']})
    expect(corrected.corrections).toEqual([
      expect.objectContaining({kind: 'figure', action: 'set', field: 'year', was: 2025, now: 2026, who: '甲'})
    ])
    expect(figureIn(plain)).toMatchObject({year: 2025})
    expect(stdout.split('\n')[1]).not.toContain('correct')
  })
})

describe('encodings', () => {
  test('a GB18030 text reads like the same text in UTF-8', () => {
    const before = readContent(at()).documents.find(({id}) => id === 'zhongwei-2023')!
    writeFileSync(at('documents/zhongwei-2023.txt'), toGb18030(before.source))
    const {documents, problems} = readContent(at())
    expect(problems).toEqual([])
    expect(documents.find(({id}) => id === 'zhongwei-2023')).toEqual({...before, encoding: 'gb18030'})
    const {status, stdout} = runScript('check.ts', [], project)
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /zhongwei-2023\.txt\n +1:1 {2}说明 {2}文件不是 UTF-8，按 GB18030 读 +text:encoding/
    )
  })

  test('a byte order mark is no part of the text', () => {
    edit('documents/quzhou-speech.txt', (text) => `\ufeff${text}`)
    const {documents} = readContent(at())
    expect(documents.find(({id}) => id === 'quzhou-speech')?.source.startsWith('全市')).toBe(true)
  })
})
