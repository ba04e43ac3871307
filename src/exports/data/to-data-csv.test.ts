import {expect, test} from 'vitest'
import type {DataColumn, DataRow} from './table.ts'
import {toDataCsv} from './to-data-csv.ts'

const column = (name: string, type: DataColumn['type']): DataColumn => {
  return {name, title: name, description: name, type, required: false}
}
const lineOf = (cell: DataRow[string], type: DataColumn['type']) =>
  toDataCsv({columns: [column('a', type), column('b', 'string')], rows: [{a: cell, b: '乙'}]}).split(
    '\r\n'
  )[1]

test('the head is the names of the columns', () => {
  expect(toDataCsv({columns: [column('region.code', 'string')], rows: []})).toBe('\uFEFFregion.code\r\n')
})

test('null is empty, and neither 0 nor false is', () => {
  expect(lineOf(null, 'number')).toBe(',乙')
  expect(lineOf(0, 'number')).toBe('0,乙')
  expect(lineOf(false, 'boolean')).toBe('FALSE,乙')
})

test('yes and no are written as R, pandas and Excel read them; words that look alike stay words', () => {
  expect(lineOf(true, 'boolean')).toBe('TRUE,乙')
  expect(lineOf('true', 'string')).toBe('true,乙')
})

test('a list is JSON, with its quotes doubled', () => {
  expect(lineOf(['甲', '丙'], 'array')).toBe('"[""甲"",""丙""]",乙')
})

test('a formula is told to be text, a negative number stays a number', () => {
  expect(lineOf('=', 'string')).toBe("'=,乙")
  expect(lineOf('>=', 'string')).toBe('>=,乙')
  expect(lineOf(-2.5, 'number')).toBe('-2.5,乙')
})
