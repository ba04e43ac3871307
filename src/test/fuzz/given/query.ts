/** What somebody types into a search box. */
import fc from 'fast-check'
import {textOf} from './any-text.ts'

const piece = fc.oneof(
  fc.constantFrom('跨境电商', '电', '口岸', '班列', '补贴', '跨境电伤', '對外貿易', '市商务局', '发改委'),
  fc.constantFrom(
    'kuajing',
    'kjds',
    'a',
    '部门:',
    '地区：',
    '年份:',
    '-',
    '"',
    '“',
    '”',
    '、',
    '，',
    '.',
    '%'
  ),
  fc.constantFrom('300', '2.16', '2025', '亿', '元', '１', ' ', '　', '\n', '𠮷', '龘', '\0', '|'),
  fc.string({unit: 'grapheme', maxLength: 3}),
  textOf(2)
)

export const anyQuery = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''))
