import {expect, test} from 'vitest'
import {fromYaml} from '../corpus/from-yaml.ts'
import {correctionsSchema} from './corrections.ts'

const good = `- kind: figure
  quote:
    exact: 200家
    prefix: 达到
  field: year
  value: 2030
  who: 甲
  why: 附表写明到2030年。
`

const set = /^ {2}field: year\n {2}value: 2030$/m
const added = "  add: {valueText: '200', value: 200, unit: 家, indicator: 外贸企业, status: target}"

/** `行:列 缘由`, one a line. */
function problems(source: string): string[] {
  const result = fromYaml(source, correctionsSchema)
  return 'problems' in result
    ? result.problems.map(({line, column, reason}) => `${line}:${column} ${reason}`)
    : []
}

test('a good entry gives its value, and nothing at all is no fault', () => {
  const result = fromYaml(good, correctionsSchema)
  expect('value' in result && result.value).toEqual([
    {
      kind: 'figure',
      quote: {exact: '200家', prefix: '达到'},
      field: 'year',
      value: 2030,
      who: '甲',
      why: '附表写明到2030年。'
    }
  ])
  expect(problems('')).toEqual([])
  expect(problems('# 还没有\n')).toEqual([])
})

test('words of a fact may be 500 characters long, and no longer', () => {
  const named = (length: number) =>
    problems(good.replace('field: year\n  value: 2030', `field: indicator\n  value: ${'甲'.repeat(length)}`))
  expect(named(500)).toEqual([])
  expect(named(501)).toEqual(['6:10 value：至多 500 个字'])
})

test.each([
  ['an unknown kind', good.replace('figure', 'target'), [/^1:9 kind：应为figure、duty、.*，实为“target”$/]],
  [
    'a field its kind does not have',
    good.replace('field: year', 'field: yaer'),
    [/^5:10 field：数量没有“yaer”这一项，可改：value、/]
  ],
  [
    'a field that is evidence',
    good.replace('field: year', 'field: valueText'),
    [/^5:10 field：数量没有“valueText”这一项/]
  ],
  [
    'a field every object has',
    good.replace('field: year', 'field: constructor'),
    [/^5:10 field：数量没有“constructor”这一项/]
  ],
  [
    'a word where a number belongs',
    good.replace('2030', '二〇三〇'),
    [/^6:10 value：应为数字，实为“二〇三〇”$/]
  ],
  ['half a year', good.replace('2030', '2030.5'), [/^6:10 value：应为整数，实为/]],
  [
    'a year beyond the calendar',
    good.replace('2030', '20300'),
    [/^6:10 value：应不大于 2200，实为整数 20300$/]
  ],
  [
    'a status that is none',
    good.replace('field: year', 'field: status').replace('2030', '目标'),
    [/^6:10 value：应为target、achieved、.* 之一，实为“目标”$/]
  ],
  [
    'a code that is none',
    good.replace('figure', 'place').replace('field: year', 'field: code').replace('2030', "'62'"),
    [/^6:10 value：应为六位行政区划代码/]
  ],
  ['a field without its value', good.replace('  value: 2030\n', ''), [/^1:3 缺少“value”$/]],
  [
    'nothing to do',
    good.replace('  field: year\n  value: 2030\n', ''),
    [/^1:3 应写一样：改一项（field 和 value），删去（remove: true），或者补上（add）$/]
  ],
  ['two things to do', `${good}  remove: true\n`, [/^9:11 remove：应写一样：/]],
  ['remove that is not true', good.replace(set, '  remove: 是'), [/^5:11 remove：应为true，实为“是”$/]],
  [
    'a measure to be removed',
    good.replace('figure', 'measure').replace(set, '  remove: true'),
    [/^5:11 remove：措施按编号读出，不能补上或删去；不是措施的，把 kind 改成 other$/]
  ],
  ['a value without its field', good.replace('  field: year\n', ''), [/^1:3 缺少“field”：改哪一项$/]],
  [
    'an added fact that does not say enough',
    good.replace(set, '  add: {valueText: 200, unit: 家, year: 明年, 口径: 全市}'),
    [
      /^5:8 缺少“value”$/,
      /^5:8 缺少“indicator”$/,
      /^5:8 缺少“status”$/,
      /^5:20 add\.valueText：应为文字，实为整数 200（请加引号）$/,
      /^5:40 add\.year：应为数字，实为“明年”$/,
      /^5:44 不认识的项“口径”$/
    ]
  ],
  [
    'an added figure whose value is not in the quote',
    good.replace(set, added.replace("'200'", "'300'")),
    [/^5:20 add\.valueText：应是“200家”里的一处，那里有 0 处“300”$/]
  ],
  ['a quote without words', good.replace('exact: 200家', "exact: ''"), [/^3:12 quote\.exact：不能是空的$/]],
  [
    'a quote that is a number',
    good.replace('200家', '200'),
    [/^3:12 quote\.exact：应为文字，实为整数 200（请加引号）$/]
  ],
  ['nobody who says it', good.replace('  who: 甲\n', ''), [/^1:3 缺少“who”$/]],
  ['a day that does not exist', `${good}  day: 2026-02-30\n`, [/^9:8 day：应为真实存在的日期/]],
  [
    'a name with a slip',
    `${good}  when: 2026-02-03\n`,
    [/^9:3 不认识的项“when”，这里可写：kind、quote、field、/]
  ],
  [
    'all of it in one run',
    good.replace('2030', '明年').replace('  who: 甲\n', '').replace('200家', '200'),
    [/^1:3 缺少“who”$/, /^3:12 /, /^6:10 value：应为数字/]
  ]
])('%s is told with its place', (_, source, expected) => {
  expect(problems(source)).toEqual(expected.map((reason) => expect.stringMatching(reason)))
})

test.each([
  ['nothing where nothing is known', good.replace('2030', 'null')],
  [
    'a field of another kind',
    good.replace('figure', 'citation').replace('year', 'docNumber').replace('2030', '某政发〔2021〕3号')
  ],
  ['a removal', good.replace(set, '  remove: true')],
  ['an added fact', good.replace(set, added)],
  ['a day', `${good}  day: 2026-02-03\n`]
])('near miss: %s is good', (_, source) => {
  expect(problems(source)).toEqual([])
})
