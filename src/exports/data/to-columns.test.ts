import {expect, test} from 'vitest'
import {z} from 'zod'
import {toColumns} from './to-columns.ts'

const words = (...names: string[]) => Object.fromEntries(names.map((name) => [name, ['题', '话'] as const]))
const columnsOf = (row: z.ZodObject, ...names: string[]) => toColumns(z.toJSONSchema(row), words(...names))

test('what is nested is laid flat, and a part of what may be null is not required', () => {
  const code = z.string().min(1)
  const row = z.object({region: z.object({code}).nullable(), period: z.object({code})})
  expect(columnsOf(row, 'region.code', 'period.code')).toMatchObject([
    {name: 'region.code', type: 'string', required: false},
    {name: 'period.code', type: 'string', required: true}
  ])
})

test('types are those of Frictionless', () => {
  const row = z.object({
    day: z.iso.date().nullable(),
    year: z.int().nullable(),
    value: z.number().nullable(),
    self: z.boolean(),
    topics: z.array(z.string())
  })
  const columns = columnsOf(row, 'day', 'year', 'value', 'self', 'topics')
  expect(columns.map(({type}) => type)).toEqual(['date', 'integer', 'number', 'boolean', 'array'])
  expect(columns.map(({required}) => required)).toEqual([false, false, false, true, true])
})

test('the only values there are come from the schema', () => {
  const row = z.object({kind: z.enum(['plan', 'law']).nullable()})
  expect(columnsOf(row, 'kind')[0]).toMatchObject({values: ['plan', 'law'], required: false})
})

test('a new column of the contract has to be given words', () => {
  const row = z.object({id: z.string().min(1), area: z.number()})
  expect(() => columnsOf(row, 'id')).toThrow('`area`')
  expect(() => columnsOf(row, 'id', 'area')).not.toThrow()
})

test('a column that may be an empty string is refused: nothing told is null', () => {
  expect(() => columnsOf(z.object({unit: z.string()}), 'unit')).toThrow('`unit`')
  expect(() => columnsOf(z.object({unit: z.string().min(1).nullable()}), 'unit')).not.toThrow()
})
