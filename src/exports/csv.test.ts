import {expect, test} from 'vitest'
import {fromCsv, toCsv} from './csv.ts'

test('a byte order mark before all, CRLF after every row', () => {
  expect(
    toCsv([
      ['文件', '目标'],
      ['甘肃规划', '2.1']
    ])
  ).toBe('\uFEFF文件,目标\r\n甘肃规划,2.1\r\n')
})

test('quotes are doubled, commas and line breaks quoted', () => {
  expect(toCsv([['说"好",再做', '一\r二']])).toBe('\uFEFF"说""好"",再做","一\r二"\r\n')
})

test.each(['=1+1', '+86', '-20%', '@SUM(A1)', '\t表', '\r表', '\n=1', '＝1+1', '＋86', '－1', '＠甲'])(
  '%j is made harmless',
  (text) => {
    expect(
      toCsv([[text]])
        .replace(/["\uFEFF]/g, '')
        .startsWith(`'${text}`)
    ).toBe(true)
  }
)

test('near miss: the same signs inside a cell stay as they are', () => {
  expect(toCsv([['a=1']])).toBe('\uFEFFa=1\r\n')
})

test('what was written is read again, blank cells and breaks within cells too', () => {
  const rows = [
    ['名', '', '注'],
    ['甲"乙",丙', '一\r\n二', ''],
    ['', '', '']
  ]
  expect(fromCsv(toCsv(rows))).toEqual(rows)
})

test('a head without rows is one row', () => {
  expect(fromCsv(toCsv([['指标', '文件']]))).toEqual([['指标', '文件']])
})
