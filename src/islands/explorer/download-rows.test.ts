import {expect, test} from 'vitest'
import {toCsv} from '../../exports/csv.ts'
import {pickRows} from './download-rows.ts'

const root = new URL('https://example.org/plans/')

const file = toCsv([
  ['指标', '链接'],
  ['甲', '/documents/a/#f1'],
  ["'=乙", '/documents/b/#f2'],
  ['/ 丙', 'https://example.com/']
])

test('the rows asked for, in the order asked for, with their head', () => {
  expect(pickRows(file, [1, 0], root)).toBe(
    toCsv([
      ['指标', '链接'],
      ["'=乙", 'https://example.org/plans/documents/b/#f2'],
      ['甲', 'https://example.org/plans/documents/a/#f1']
    ])
  )
})

test('near miss: what is no address within the site stays', () => {
  expect(pickRows(file, [2], root)).toContain('/ 丙,https://example.com/')
})

test('no row at all leaves the head', () => {
  expect(pickRows(file, [], root)).toBe(toCsv([['指标', '链接']]))
})
