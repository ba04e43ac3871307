import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {zipSync} from 'fflate'
import {describe, expect, onTestFinished, test} from 'vitest'
import {z} from 'zod'
import {formatProblem} from './content-error.ts'
import {convert} from './convert/convert.ts'
import {checkDepth} from './convert/docx/check-depth.ts'
import {openPackage} from './convert/docx/open-package.ts'
import {checkNesting} from './convert/html/check-nesting.ts'
import {checkMarkdown} from './convert/markdown/check-markdown.ts'
import {toPdf} from './convert/pdf/pdf.samples.ts'
import {fromYaml} from './from-yaml.ts'
import {limits} from './limits.ts'
import {readSource} from './read-document.ts'

const read = (source: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'cemai-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const file = join(folder, 'a.txt')
  writeFileSync(file, source)
  const result = readSource(file)
  return 'problems' in result
    ? result.problems
        .map(formatProblem)
        .join('\n')
        .slice(folder.length + 1)
    : 'read'
}
const refused = (check: () => void) => {
  try {
    check()
    return 'passed'
  } catch (error) {
    return (error as Error).message
  }
}

test('a text may have so many bytes and no more', () => {
  const line = `${'甲'.repeat(1000)}\n`
  const most = line.repeat(Math.floor(limits.textBytes / Buffer.byteLength(line)))
  const rest = 'a'.repeat(limits.textBytes - Buffer.byteLength(most))
  expect(read(most + rest)).toBe('read')
  expect(read(`${most + rest}a`)).toBe('a.txt:1:1 文件有 16.0 MB，超过 16 MB；请分成几份')
})

test('a line may have so many characters and no more, and its place is told', () => {
  const most = '甲'.repeat(limits.line)
  expect(read(`乙\n${most}\n${most}`)).toBe('read')
  expect(read(`乙\n${most}甲\n丙`)).toBe('a.txt:2:200001 这一行超过 200000 个字；请在段落之间换行')
})

test('a file of any format may have so many bytes and no more', async () => {
  const sized = (more: number) => convert('.txt', new Uint8Array(limits.fileBytes + more))
  // All of them NUL: no text, but none that is too long.
  await expect(sized(0)).rejects.toThrow(/^(?!文件有)/)
  await expect(sized(1)).rejects.toThrow('文件有 65 MB，超过 64 MB；请分开，或去掉里面的图')
})

test('a PDF may have so many pages and no more', {timeout: 120_000}, async () => {
  const paged = (more: number) => convert('.pdf', toPdf(Array.from({length: limits.pages + more}, () => [])))
  await expect(paged(0)).rejects.toThrow(/^(?!有 3000 页)/)
  await expect(paged(1)).rejects.toThrow('有 3001 页，超过 3000 页；请分开加入')
})

describe.each([
  [
    'elements in each other',
    (more: number) => () => checkNesting('<div>'.repeat(limits.depth + more)),
    '里面的结构套得太深，超过 200 层（<div>）；请另存为纯文本（.txt）'
  ],
  [
    'formatting of HTML that every paragraph opens anew',
    (more: number) => () =>
      checkNesting(Array.from({length: limits.depth + more}, (_, at) => `<p><b a=${at}>`).join('')),
    '里面的结构套得太深，超过 200 层（<b>）；请另存为纯文本（.txt）'
  ],
  [
    'elements of a page',
    (more: number) => () => checkNesting('<p>'.repeat(limits.nodes + more)),
    '里面的结构太多，超过 1000000 个元素；请分成几份，或另存为纯文本（.txt）'
  ],
  [
    'quotes in each other',
    (more: number) => () => checkMarkdown(`甲\n\n${'> '.repeat(limits.containers + more)}甲`),
    '第 3 行的引用或列表套得太深，超过 20 层；请分开，或另存为纯文本（.txt）'
  ],
  [
    'lists in each other',
    (more: number) => () => checkMarkdown(`${' '.repeat((limits.containers - 1 + more) * 2)}- 甲`),
    '第 1 行的引用或列表套得太深，超过 20 层；请分开，或另存为纯文本（.txt）'
  ],
  [
    'brackets in one paragraph',
    (more: number) => () =>
      checkMarkdown(`${'['.repeat(limits.openings)}\n\n${']'.repeat(limits.openings + more)}`),
    '到第 3 行，一段里的“[”“]”“>”“<!”超过 1000 个；请分开，或另存为纯文本（.txt）'
  ],
  [
    'cells of a table',
    // Of 100 columns: each row has as many, however few are printed.
    (more: number) => () =>
      checkMarkdown(`${'|-'.repeat(99)}\n${'|a|\n'.repeat(limits.cells / 100 - 1 + more)}`),
    '到第 2001 行，表格超过 200000 格；请分开，或另存为纯文本（.txt）'
  ],
  [
    'lines without an empty one',
    (more: number) => () => checkMarkdown('a\n'.repeat(limits.paragraphLines + more)),
    '到第 10001 行，10000 多行之间没有空行；请隔开段落，或另存为纯文本（.txt）'
  ],
  [
    'lengths of backticks in one paragraph',
    (more: number) => () => {
      const runs = (most: number) =>
        Array.from({length: most}, (_, at) => `甲${'`'.repeat(at + 1)}`).join('\n')
      // The same lengths again, and a paragraph of its own, are no more.
      checkMarkdown(`${runs(limits.backticks)}${runs(limits.backticks)}\n\n甲${'`'.repeat(99)}`)
      checkMarkdown(runs(limits.backticks + more))
    },
    '到第 21 行，一段里的反引号长短超过 20 种；请分开，或另存为纯文本（.txt）'
  ],
  [
    'footnotes',
    (more: number) => () => checkMarkdown('[^1]: a\n\n'.repeat(limits.footnotes + more)),
    '到第 2001 行，脚注超过 1000 条；请分开，或另存为纯文本（.txt）'
  ],
  [
    'entries of a zip',
    (more: number) => () => {
      const other = Array.from({length: limits.entries - 1 + more}, (_, at) => [
        `${at}.png`,
        new Uint8Array()
      ])
      openPackage(zipSync({'a.xml': new Uint8Array(1), ...Object.fromEntries(other)}, {level: 0}))
    },
    '压缩包里有 5000 个以上的部件，不像是 Word 文件'
  ],
  [
    'bytes of a zip, unpacked',
    (more: number) => () =>
      openPackage(zipSync({'a.xml': new Uint8Array(limits.unpackedBytes + more)}, {level: 0})),
    '解开后超过 64 MB，或超过原文件的 400 倍，不像是正常的 Word 文件；没有打开'
  ],
  [
    'elements of Word in each other',
    (more: number) => () => checkDepth('a.xml', '<w:p>'.repeat(limits.depth + more)),
    '“a.xml”里的结构套得太深，超过 200 层；请用 Word 或 WPS 另存，或另存为纯文本（.txt）'
  ]
])('%s', (_, check, said) => {
  test('as many as are allowed pass, one more is refused', () => {
    expect(refused(check(0))).toBe('passed')
    expect(refused(check(1))).toBe(said)
  })
})

test('a page whose paragraphs nobody closed, or whose formatting nobody closed, is no deep one', () => {
  expect(refused(() => checkNesting('<ul><li>甲<p>乙'.repeat(1) + '<li>甲'.repeat(1000)))).toBe('passed')
  expect(refused(() => checkNesting('<p><span>甲</p>'.repeat(1000)))).toBe('passed')
  expect(refused(() => checkNesting('<p><b>甲'.repeat(1000)))).toBe('passed')
})

test('lists in YAML may stand so deep in each other and no deeper', () => {
  const nested = (depth: number) => fromYaml(`${'['.repeat(depth)}${']'.repeat(depth)}`, z.unknown())
  expect(nested(limits.yamlDepth)).toHaveProperty('value')
  expect(nested(100)).toEqual({
    problems: [expect.objectContaining({reason: '列表和映射套得太深，超过 30 层'})]
  })
})
