import {expect, test} from 'vitest'
import {toGb18030} from '../../test/to-gb18030.ts'
import {convert} from './convert.ts'
import {toParagraph, toPdf} from './pdf/pdf.samples.ts'

const words = '到2025年，进出口总额达到50亿元。'
const read = async (...pages: Parameters<typeof toPdf>[0]) => convert('.pdf', toPdf(pages))

/** A text in pieces, one a page. */
const cut = (text: string, pages: readonly number[] = []) =>
  pages.map((start, at) => text.slice(start, pages[at + 1]))

/** A page of GB/T 9704: 28 signs a line, the first line of a paragraph indented by two. */
const full = (sign: string) => sign.repeat(26)
const page = (number: number) => [
  {text: '某市外贸发展“十四五”规划', x: 200, y: 810, size: 10},
  ...toParagraph(700, `${full('甲')}`, `${'乙'.repeat(28)}`, '一段到此为止。'),
  ...toParagraph(600, `第${number}段也有两行，${'丙'.repeat(18)}`, `${'丁'.repeat(27)}。`),
  ...toParagraph(520, '（一）短短一段。'),
  {text: '一、没有缩进的标题', x: 90, y: 490},
  {text: `— ${number} —`, x: 280, y: 40, size: 12}
]

test('lines become paragraphs where pages indent them; page numbers and running heads are left out', async () => {
  const {text, remarks, pages} = await read(page(1), page(2), page(3))
  expect(text.split('\n').slice(0, 4)).toEqual([
    `　　${full('甲')}${'乙'.repeat(28)}一段到此为止。`,
    `　　第1段也有两行，${'丙'.repeat(18)}${'丁'.repeat(27)}。`,
    '　　（一）短短一段。',
    '一、没有缩进的标题'
  ])
  expect(text).not.toMatch(/—|规划/)
  expect(cut(text, pages)).toEqual([1, 2, 3].map(() => expect.stringMatching(/^　　甲.*标题\n$/s)))
  expect(remarks).toEqual([
    '共 3 页，按版面把断行接成了段；表格和分栏请与原件核对',
    '没有收页码 3 处、页眉页脚 “某市外贸发展“十四五”规划”'
  ])
})

test('where nothing is indented the lines stay lines', async () => {
  const {text, remarks} = await read([
    {text: '甲'.repeat(28), y: 700},
    {text: '乙'.repeat(28), y: 672},
    {text: '丙。', y: 644}
  ])
  expect(text).toBe(`${'甲'.repeat(28)}\n${'乙'.repeat(28)}\n丙。\n`)
  expect(remarks).toEqual(['共 1 页，按页面上的行写出；表格和分栏请与原件核对'])
})

test('numbers in the text and lines that repeat within it are no furniture', async () => {
  const body = (number: number) => [
    {text: '说明一下这一页的第一行', y: 780 - number * 20},
    {text: words, y: 600},
    {text: '2025', y: 500},
    {text: words, y: 300}
  ]
  const {text} = await read(body(1), body(2), body(3))
  expect(text.match(/^2025$/gm)).toHaveLength(3)
  expect(text.match(/第一行/g)).toHaveLength(3)
})

test('a paragraph goes on over the end of a page', async () => {
  const short = [700, 640, 580, 520, 460].flatMap((y) => toParagraph(y, '短短的一段话。'))
  const {text, pages} = await read(
    [...short, ...toParagraph(60, full('甲')), {text: `${'乙'.repeat(28)}`, y: 32}],
    [{text: '接着说完。', y: 760}, ...short]
  )
  expect(text).toContain(`${'甲'.repeat(26)}${'乙'.repeat(28)}接着说完。\n`)
  expect(cut(text, pages)).toEqual([expect.stringMatching(/乙$/), expect.stringMatching(/^接着说完。\n/)])
})

test('pieces are put in order; columns are kept apart; radicals are characters', async () => {
  const {text, remarks} = await read([
    {text: '⺠政府⽂件', x: 122, y: 700},
    {text: '⼈', x: 106, y: 701},
    {text: '某市', x: 74, y: 700},
    {text: '⸺指标', x: 90, y: 650},
    {text: '2025年', x: 300, y: 650},
    {text: '斜着的水印', x: 300, y: 300, askew: true},
    {text: words, y: 600}
  ])
  expect(text).toBe(`某市人民政府文件\n——指标  2025年\n${words}\n`)
  expect(remarks.slice(1)).toEqual([
    '有 1 处斜排或竖排的字（水印、图中的字）没有收',
    '3 个部首字形按普通汉字写出（⼈作人、⺠作民）'
  ])
})

test.each([
  ['UniGB-UCS2-H', undefined],
  ['GBK-EUC-H', toGb18030]
] as const)('a font that only names %s is read', async (encoding, encode) => {
  const bytes = toPdf([[{text: '某市外贸发展规划ABC，镕', y: 700}]], {encoding, ...(encode ? {encode} : {})})
  expect((await convert('.pdf', bytes)).text).toBe('某市外贸发展规划ABC，镕\n')
})

const lines = Array.from({length: 20}, (_, at) => ({text: words, y: 800 - at * 28}))
/** As numbers of a table that is not there. */
const toNumbers = (text: string) =>
  Uint8Array.from([...text].flatMap((sign) => [(sign.charCodeAt(0) * 7) % 60, sign.charCodeAt(0) % 256]))
const refused: Record<string, {bytes: Uint8Array; said: string}> = {
  'a scan': {bytes: toPdf([[], []]), said: '扫描图像，没有文字'},
  'a scan with one page of text': {bytes: toPdf([lines, [], []]), said: '3 页里有 2 页没有文字'},
  'a file under lock': {bytes: toPdf([lines], {locked: true}), said: '加了密码'},
  'a font that does not say what its codes mean': {
    bytes: toPdf([lines], {told: false, encode: toNumbers}),
    said: '字体没有带对照表'
  },
  'half a file': {bytes: new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<'), said: 'PDF 损坏'},
  'a text': {bytes: new TextEncoder().encode('某市方案'), said: '里面却是文字'}
}

test.each(Object.entries(refused))('%s is refused', async (_, {bytes, said}) => {
  await expect(convert('.pdf', bytes)).rejects.toThrow(said)
})

test('a page without words among others is told, and begins where the next one does', async () => {
  const {remarks, text, pages} = await read(lines, [], lines, [])
  expect(remarks).toContain('第 2、4 页没有文字，可能是图')
  const words = lines.map((line) => `${line.text}\n`).join('')
  expect(cut(text, pages)).toEqual([`${words}\n`, '', words, ''])
})

test('pages begin where they do once signs are left out or written as two', async () => {
  const {text, pages} = await read(
    [{text: '⸺一、目\u0001标', y: 830}, ...lines],
    [{text: '二、任务', y: 700}]
  )
  expect(text).toMatch(/^——一、目标\n/)
  expect(cut(text, pages)[1]).toBe('二、任务\n')
})
