import {expect, test} from 'vitest'
import {readLexicon} from '../../../corpus/read-lexicon.ts'
import {toFigureLexicon} from './lexicon.ts'
import {findQuantities} from './quantities.ts'

const lexicon = toFigureLexicon(readLexicon('content').lexicon)
const read = (text: string) =>
  findQuantities(text, lexicon, () => false).quantities.map(({value, valueMax, unit, comparator}) => [
    value,
    ...(valueMax === null ? [] : [valueMax]),
    unit,
    comparator
  ])

test.each([
  ['1.08亿美元', [[1.08, '亿美元', '=']]],
  ['2万户', [[2, '万户', '=']]],
  ['3千家', [[3000, '家', '=']]],
  ['3千克', [[3, '千克', '=']]],
  ['超千亿元', [[1000, '亿元', '>']]],
  ['10多万亩', [[10, '万亩', '>=']]],
  ['3万多亩', [[3, '万亩', '>=']]],
  ['几百万元', [[null, '万元', '~']]],
  ['2—3个', [[2, 3, '个', '~']]],
  ['5000万元至1亿元', [[5000, 10_000, '万元', '~']]],
  [
    '由5家到10家',
    [
      [5, '家', '='],
      [10, '家', '=']
    ]
  ],
  [
    '满6、18、36个月以上',
    [
      [6, '个月', '>='],
      [18, '个月', '>='],
      [36, '个月', '>=']
    ]
  ],
  [
    '最高不超过50万元、20万元',
    [
      [50, '万元', '<='],
      [20, '万元', '<=']
    ]
  ],
  [
    '分别提高3个和4个百分点',
    [
      [3, '个百分点', '='],
      [4, '个百分点', '=']
    ]
  ],
  ['超万名', [[10_000, '名', '>']]],
  ['突破千万千瓦', [[1000, '万千瓦', '>']]],
  ['营业收入超千万的', [[1000, '万', '>']]],
  ['一半以上', [[50, '%', '>=']]],
  ['发电量翻倍', [[2, '倍', '=']]],
  [
    '比值由3.27缩小至2.93',
    [
      [3.27, '', '='],
      [2.93, '', '=']
    ]
  ],
  ['不超过60%', [[60, '%', '<=']]],
  ['控制在5.5%左右', [[5.5, '%', '~']]],
  ['约8.7万套（间）', [[8.7, '万套（间）', '~']]],
  ['30万元/人', [[30, '万元/人', '=']]],
  ['负2.3%', [[-2.3, '%', '=']]],
  ['减负70亿元', [[70, '亿元', '=']]],
  ['翻两番', [[4, '倍', '=']]],
  ['百分之六十以上', [[60, '%', '>=']]],
  ['**.*%', [[null, '%', '=']]],
  ['最高100万的补助', [[100, '万', '<=']]]
])('%s', (text, quantities) => {
  expect(read(text)).toEqual(quantities)
})

test.each(['5G基站', '3人民法院', '10部门', '世界500强', '1.2.3个', 'F5个', '十分重要'])('%s', (text) => {
  expect(read(text)).toEqual([])
})

test('a hundred thousand characters without a stop take no longer than their number', () => {
  const hostile = ['1', '一', '*', '1,', '由5家到', '“5家', '百分之'].map((part) =>
    part.repeat(100_000 / part.length)
  )
  for (const text of hostile) expect(read(text).length).toBeLessThanOrEqual(text.length)
})
