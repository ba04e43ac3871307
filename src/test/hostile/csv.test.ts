import {expect, test} from 'vitest'
import {toCsv} from '../../exports/csv.ts'
import {indicatorAddress} from '../../render/indicators/indicator-address.ts'
import {unitAddress} from '../../render/units/unit-address.ts'
import {readCsv} from '../data/read-csv.ts'
import {attacks} from './attacks.ts'
import {isFormula} from './read-alone.ts'
import {toMarks} from './texts.ts'

/** What stands before a name, and behind it, that could make more of a cell. */
const around: readonly [string, string][] = [
  ['', ''],
  ['=', ''],
  ['+', '+1'],
  ['-', ''],
  ['@', '()'],
  ['\t=', ''],
  ['\r=', ''],
  ['\n=', ''],
  ['＝', ''],
  ['"', '"'],
  ['",=', ',"'],
  ['\r\n=', '\r\n']
]
const marks = toMarks()
const names = attacks.flatMap((attack) =>
  around.map(([before, behind]) => `${before}${marks.next(attack).text}${behind}`)
)

test('names of documents, offices, units and files are read again as they were, and none is reckoned', () => {
  expect(new Set(names).size).toBe(names.length)
  const rows = readCsv(
    new TextEncoder().encode(toCsv([['名称', '值'], ...names.map((name) => [name, '-2.5'])]))
  )
  expect(rows.map((cells) => cells.length)).toEqual(Array(names.length + 1).fill(2))
  const cells = rows.slice(1).map(([name]) => name!)
  expect(cells.map((cell, at) => (cell === names[at] ? cell : cell.replace(/^'/, '')))).toEqual(
    names.map((name) => name.toWellFormed())
  )
  expect(cells.filter(isFormula)).toEqual([])
})

test('near miss: a negative number stays one', () => {
  expect(readCsv(new TextEncoder().encode(toCsv([['-2.5', '=2']])))).toEqual([['-2.5', "'=2"]])
})

const folders = names.flatMap((name) => [
  indicatorAddress(name),
  unitAddress('640500', name),
  unitAddress(null, name)
])

test('as names of folders they lead nowhere: letters, digits, points within and hyphens', () => {
  const odd = folders.filter(
    (name) => name !== '' && !/^[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.test(name)
  )
  expect(odd).toEqual([])
  expect(folders.filter((name) => new TextEncoder().encode(name).length > 245)).toEqual([])
})
