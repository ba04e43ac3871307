import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {toGb18030} from '../../test/to-gb18030.ts'
import {convert} from './convert.ts'
import type {Converted} from './converted.ts'
import {toBody, toDocx} from './docx/docx.samples.ts'

const folder = join(import.meta.dirname, 'fixtures')
const utf8 = (text: string) => new TextEncoder().encode(text)

describe.each(readdirSync(folder))('%s', (kind) => {
  const cases = readdirSync(join(folder, kind))

  test('has a hit and a near miss', () => {
    const misses = cases.filter((name) => name.startsWith('near-miss-'))
    expect(misses.length).toBeGreaterThan(0)
    expect(cases.length).toBeGreaterThan(misses.length)
  })

  test.each(cases)('%s', async (name) => {
    const path = join(folder, kind, name)
    const expected = join(path, 'expected.txt')
    if (process.env['CI']) expect(existsSync(expected), `缺少 ${expected}`).toBe(true)
    const converted = await readCase(path)
    await expect(show(converted)).toMatchFileSnapshot(expected)
  })
})

/** input.md, input.html; a Word file is made of its parts, document.xml and what belongs to it. */
function readCase(path: string): Promise<Converted> {
  const input = readdirSync(path).find((file) => file.startsWith('input.'))
  if (input) return convert(extname(input), readFileSync(join(path, input)))
  const parts = readdirSync(path).filter((file) => file.endsWith('.xml'))
  return convert(
    '.docx',
    toDocx(Object.fromEntries(parts.map((file) => [file, readFileSync(join(path, file), 'utf8')])))
  )
}

function show({text, headings, about, remarks}: Converted): string {
  return [
    text.replaceAll('\t', ' ⇥ ').replaceAll('\f', '␌'),
    ...headings.map(({at, level}) => `# ${level} ${text.slice(at, text.indexOf('\n', at)).trim()}`),
    ...Object.entries(about).map(([name, value]) => `@ ${name} ${value}`),
    ...remarks.map((remark) => `! ${remark}`),
    ''
  ].join('\n')
}

test('a text stays as it is', async () => {
  const source = '某市方案\r\n\r\n　　一、总体要求\t**万元\n'
  expect(await convert('.txt', utf8(source))).toMatchObject({text: source, encoding: 'utf-8', remarks: []})
  expect(await convert('.txt', toGb18030(source))).toMatchObject({text: source, encoding: 'gb18030'})
})

test('a title that a page says of itself is kept up to 500 characters, and left out beyond', async () => {
  const titled = async (length: number) =>
    (await convert('.html', utf8(`<title>${'甲'.repeat(length)}</title><p>乙`))).about.title?.length
  expect(await titled(500)).toBe(500)
  expect(await titled(501)).toBeUndefined()
})

test('headings stand where they do once signs that nobody can print are left out', async () => {
  const {text, headings} = await convert(
    '.html',
    utf8('<html><body><p>&#xfeff;&#xfeff;某市\u0001方案<h2>一、目\u0002标</h2><p>甲\ufeff。<h3>（一）乙</h3>')
  )
  expect(text).toBe('某市方案\n一、目标\n甲\ufeff。\n（一）乙\n')
  expect(headings).toEqual([
    {at: text.indexOf('一、'), level: 2},
    {at: text.indexOf('（一）'), level: 3}
  ])
})

test('a page in GBK is read as such', async () => {
  const page = '<html><head><meta charset="gb2312"></head><body><p>某市关于发展的方案。</p></body></html>'
  expect(await convert('.htm', toGb18030(page))).toMatchObject({text: '某市关于发展的方案。\n'})
})

/** Each file nobody can add, and what is said of it. */
const refused: Record<string, {extension: string; bytes: Uint8Array; said: string}> = {
  'an empty file': {extension: '.txt', bytes: utf8(''), said: '文件是空的'},
  'nothing but spaces': {extension: '.md', bytes: utf8(' \n　\n'), said: '读完没有文字'},
  'a page without words': {
    extension: '.html',
    bytes: utf8('<html><nav>首页</nav></html>'),
    said: '读完没有文字'
  },
  'a page that calls itself text': {
    extension: '.txt',
    bytes: utf8('\ufeff<!-- a -->\n<!DOCTYPE html><p>字'),
    said: '扩展名改为 .html'
  },
  'a page in Big5': {
    extension: '.html',
    bytes: utf8('<meta charset=big5><p>字'),
    said: '网页自称编码为 big5'
  },
  'an unknown extension': {extension: '.xlsm', bytes: utf8('字'), said: '不认识扩展名“.xlsm”，这里收 .txt'},
  'a PDF that calls itself text': {extension: '.txt', bytes: utf8('%PDF-1.7\n'), said: '里面是 PDF'},
  'a Word file that calls itself a page': {
    extension: '.html',
    bytes: toDocx({'document.xml': toBody('字')}),
    said: '请改为 .docx'
  },
  'a workbook by its own name': {
    extension: '.xlsx',
    bytes: zipSync({'xl/workbook.xml': utf8('<a/>')}),
    said: '这是 Excel 文件'
  },
  'a name without an extension': {
    extension: '',
    bytes: utf8('字'),
    said: '文件名没有扩展名，这里收 .txt、.md'
  },
  'an old Word file': {
    extension: '.doc',
    bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    said: '另存为 .docx'
  },
  'a picture': {extension: '.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47), said: '文字识别'},
  'a rich text': {extension: '.txt', bytes: utf8('{\\rtf1 a}'), said: 'RTF'},
  'an archive': {extension: '.rar', bytes: utf8('Rar!'), said: '请先解开'},
  'a binary': {extension: '.txt', bytes: Uint8Array.of(0xff, 0xff, 0, 0xd8, 0), said: '读不出文字编码'},
  'a file of 65 MB': {extension: '.txt', bytes: new Uint8Array(65 * 1024 * 1024), said: '超过 64 MB'},
  'quotes in quotes': {extension: '.md', bytes: utf8(`${'> '.repeat(5000)}字`), said: '套得太深'},
  'a page nested too deep': {
    extension: '.html',
    bytes: utf8(`<html>${'<b><div>'.repeat(40_000)}字`),
    said: '套得太深'
  }
}

test.each(Object.entries(refused))(
  '%s is refused, with what was found and what was expected',
  async (_, file) => {
    await expect(convert(file.extension, file.bytes)).rejects.toThrow(file.said)
  }
)

test('a text that speaks of PDF and PK is none', async () => {
  expect((await convert('.txt', utf8('PK 和 PDF 两种文件'))).text).toBe('PK 和 PDF 两种文件')
  expect((await convert('.txt', utf8('<某市>方案'))).text).toBe('<某市>方案')
})
