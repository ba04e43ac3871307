import {expect, test} from 'vitest'
import {z} from 'zod'
import {metadataFileSchema} from '../policy/metadata.ts'
import {fromYaml} from './from-yaml.ts'

const good = `
title: 甘肃省“十三五”开放型经济发展规划
kind: plan
issuer: 甘肃省人民政府办公厅
issued: 2016-08-30
docNumber: null
region: {code: '620000', name: 甘肃省, level: province}
period: {start: 2016, end: 2020}
source:
  name: 公开文本
`

/** `行:列 缘由`, one a line. */
function problems(source: string, schema: z.ZodType = metadataFileSchema): string[] {
  const result = fromYaml(source, schema)
  return 'problems' in result
    ? result.problems.map(({line, column, reason}) => `${line}:${column} ${reason}`)
    : []
}

test('a good file gives its value', () => {
  const result = fromYaml(good, metadataFileSchema)
  expect('value' in result && result.value.issued).toBe('2016-08-30')
  expect('value' in result && result.value.region?.code).toBe('620000')
})

test('a title may be 500 characters long, and no longer', () => {
  const titled = (length: number) => problems(good.replace(/^title: .*$/m, `title: ${'甲'.repeat(length)}`))
  expect(titled(500)).toEqual([])
  expect(titled(501)).toEqual([expect.stringMatching(/title：至多 500 个字$/)])
})

test('the value is an output of the schema, and each part of it has its place', () => {
  const agencies = z.array(z.object({name: z.string(), aliases: z.array(z.string()).default([])}))
  const result = fromYaml('- name: 市商务局\n- name: 市税务局\n  aliases: [市国税局]\n', agencies)
  if ('problems' in result) throw new Error('unexpected problems')
  expect(result.value[0]).toEqual({name: '市商务局', aliases: []})
  expect(result.place([1, 'aliases', 0])).toEqual({line: 3, column: 13})
})

test.each([
  'javascript:alert(1)',
  'javascript://%0aalert(1)',
  'data:text/html,x',
  '//example.org/',
  'https://a@example.org/',
  'https:\\\\example.org'
])('no text was received from %s', (url) => {
  expect(problems(`${good}  url: '${url}'\n`)).toEqual([expect.stringMatching(/^11:8 source.url：应为 http/)])
})

test.each(['https://www.gansu.gov.cn/', 'http://例子.中国/路?q=甲@乙#丙'])(
  'near miss: %s is a page',
  (url) => {
    expect(problems(`${good}  url: '${url}'\n`)).toEqual([])
  }
)

test.each([
  [
    'a day that does not exist',
    good.replace('2016-08-30', '2021-02-30'),
    ['5:9 issued：应为真实存在的日期，形如 2016-08-30']
  ],
  [
    'a day received that does not exist',
    `${good}  received: 2026-02-30\n`,
    ['11:13 source.received：应为真实存在的日期，形如 2016-08-30']
  ],
  [
    'a leap day of a common year',
    good.replace('2016-08-30', '2023-02-29'),
    ['5:9 issued：应为真实存在的日期，形如 2016-08-30']
  ],
  ['a missing title', good.replace(/title.*\n/, ''), ['2:1 缺少“title”']],
  ['an empty title', good.replace(/title: .*/, 'title: ""'), ['2:8 title：不能是空的']],
  [
    'a name without content',
    good.replace(/kind: .*/, 'kind:'),
    [expect.stringMatching(/^3:1 kind：应为plan、.* 之一，这里是空的$/)]
  ],
  [
    'an unknown name',
    `${good}titel: 规划\n`,
    [expect.stringMatching(/^11:1 不认识的项“titel”，这里可写：title、kind、/)]
  ],
  [
    'an unknown name one level down',
    `${good}  adress: 规划\n`,
    ['11:3 不认识的项“adress”，这里可写：name、url、received、note、original']
  ],
  [
    'a kind that is none',
    good.replace('kind: plan', 'kind: 规划'),
    [expect.stringMatching(/^3:7 kind：应为plan、.*实为“规划”$/)]
  ],
  [
    'a code without quotes',
    good.replace("'620000'", '620000'),
    ['7:16 region.code：应为文字，实为整数 620000（请加引号）']
  ],
  [
    'a year beyond the calendar',
    good.replace('end: 2020', 'end: 20200'),
    ['8:28 period.end：应不大于 2100，实为整数 20200']
  ],
  [
    'an address that is none',
    `${good}  url: 甘肃省政府网\n`,
    ['11:8 source.url：应为 http:// 或 https:// 开头的完整网址，形如 https://www.gansu.gov.cn/']
  ],
  [
    'a mark that turns the direction of writing',
    good.replace('甘肃省人民政府', '"甘肃\\u202e省"').replace('办公厅', ''),
    ['4:9 里面有看不见的字符 U+202E，请删去']
  ],
  [
    'a title that goes on with a line of its own',
    good.replace(/title: .*/, 'title: "甲\\nER  - "'),
    ['2:8 title：应写在一行里']
  ],
  [
    'an old address that is none',
    `${good}aliases: {main: sec_1}\n`,
    ['11:17 aliases.main：应为条目的地址，形如 sec_2__item_3']
  ],
  [
    'a new address that is none',
    `${good}aliases: {sec_1: '" onclick="'}\n`,
    ['11:18 aliases.sec_1：应为条目的地址，形如 sec_2__item_3']
  ]
])('%s', (_, source, expected) => {
  expect(problems(source)).toEqual(expected)
})

test.each([
  ['wrong indentation', 'title: 规划\n  kind: plan\n', /^1:8 应为“名字: 内容”/],
  ['a first line further in than the second', '  title: 规划\nkind: plan\nissuer: 甲\n', /^2:1 缩进不对/],
  ['a full-width colon', 'title：规划\nkind: plan\n', /^1:1 应为“名字: 内容”：冒号用半角/],
  ['a tab', 'source:\n\tname: 公开文本\n', /^2:1 缩进请用空格/],
  ['a quotation mark without its pair', 'title: "规划\nkind: plan\n', /^3:1 这里缺一个符号/],
  ['a masked name without quotes', 'title: *市规划\n', /^1:8 不支持“\*”引用/]
])('%s', (_, source, expected) => {
  expect(problems(source)).toEqual([expect.stringMatching(expected)])
})

test('a name written twice does not hide the other problems', () => {
  expect(problems(`${good.replace('2016-08-30', '2016-13-01')}kind: law\n`)).toEqual([
    '5:9 issued：应为真实存在的日期，形如 2016-08-30',
    '11:1 同一个名字写了两次，请留一个'
  ])
})

test('all problems at once, in reading order', () => {
  expect(problems('kind: 规划\nissued: 昨天\ntitel: 甲\n').map((problem) => problem.split(' ')[0])).toEqual([
    '1:1',
    '1:1',
    '1:1',
    '1:1',
    '1:1',
    '1:1',
    '1:7',
    '2:9',
    '3:1'
  ])
})

test('a line that stands behind what cannot be read has its number all the same', () => {
  expect(problems('*a%YAML 1.1\n<<: \0')).toContain('2:5 里面有看不见的字符 U+0000，请删去')
})

test('an empty file misses what it should say; an empty list misses nothing', () => {
  expect(problems('')).toContain('1:1 缺少“title”')
  expect(problems('# 还没有\n', z.array(z.string()))).toEqual([])
})

test('a file that is one word says what it should be', () => {
  expect(problems('规划')).toEqual(['1:1 应为若干行“名字: 内容”，实为“规划”'])
})

test('aliases do not grow', () => {
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'
  expect(problems(bomb, z.looseObject({})).every((problem) => problem.includes('不支持“*”引用'))).toBe(true)
  expect(problems(bomb, z.looseObject({}))).toHaveLength(4)
})

test('near misses of the mistakes above are good', () => {
  expect(problems(good.replace('2016-08-30', '2024-02-29'))).toEqual([])
  expect(problems(good.replace(/title: .*/, 'title: "*市规划：甲"'))).toEqual([])
  expect(problems(good.replace(/title: .*/, 'title: null'))).toEqual([])
})
