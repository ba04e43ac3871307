import {expect, test} from 'vitest'
import {cellText} from '../charts/figure.ts'
import {toMarkup} from '../charts/to-markup.ts'
import {toUnits, type Unit} from './unit-rows.ts'
import {lexicon, plans} from './units.samples.ts'
import {unitsFigure} from './units-figure.ts'

const policies = plans()
const units = toUnits(policies, lexicon)

test('each unit has a row with its provisions by role; a role it has not is blank', () => {
  const {table, source} = unitsFigure(units, policies)!
  expect(table.columns.map(({name}) => name)).toEqual(['单位', '地区', '条数', '牵头', '责任', '配合'])
  const rows = table.rows.map((cells) => cells.map(cellText))
  for (const [, , total, ...roles] of rows)
    expect(roles.reduce((sum, each) => sum + Number(each), 0)).toBe(Number(total))
  expect(rows[0]![0]).toBe('市商务局')
  expect(source.map(({label}) => label)).toEqual(['中卫方案', '洛阳讲话'])
})

test('the first five are held against all; near miss: of five there are no others', () => {
  const even: Unit[] = Array.from({length: 20}, () => units.at(-1)!)
  expect(unitsFigure(even, policies)!.title).toBe('列名最多的 5 家占全部列名的 25%')
  expect(unitsFigure(even.slice(0, 5), policies)!.title).toBe('5 家单位各列名几条')
  expect(unitsFigure([], policies)).toBeNull()
})

test('of very many units the drawing has those named most, the table has all', () => {
  const many: Unit[] = Array.from({length: 30}, (_, at) => ({...units[0]!, label: `第${at}局`}))
  const {table, note, draw} = unitsFigure(many, policies)!
  expect(table.rows).toHaveLength(30)
  expect(note).toContain('另有 6 家在表里')
  const svg = toMarkup(draw(720))
  expect(svg).toContain('第23局')
  expect(svg).not.toContain('第24局')
})
