import {parquetMetadata, parquetReadObjects, parquetSchema} from 'hyparquet'
import {expect, test} from 'vitest'
import {z} from 'zod'
import type {DataColumn, DataRow} from './table.ts'
import {toColumns} from './to-columns.ts'
import {toParquet} from './to-parquet.ts'

const word = z.string().min(1)
const row = z.object({
  name: word,
  issued: z.iso.date().nullable(),
  year: z.int().nullable(),
  value: z.number().nullable(),
  masked: z.boolean().nullable(),
  topics: z.array(word),
  reasons: z.array(z.object({reason: word, at: z.int().nullable(), between: z.array(word)}))
})
const words = Object.fromEntries(Object.keys(row.shape).map((name) => [name, ['题', '话'] as const]))
const columns = toColumns(z.toJSONSchema(row), words)
const full: DataRow = {
  name: '甲,"乙"\r\n丙',
  issued: '2016-08-30',
  year: 1949,
  value: 0.1,
  masked: false,
  topics: ['甲', '乙'],
  reasons: [
    {reason: 'unit', at: 3, between: ['元', '美元']},
    {reason: 'price', at: null, between: []}
  ]
}
const bare: DataRow = {
  name: '丁',
  issued: null,
  year: null,
  value: null,
  masked: null,
  topics: [],
  reasons: []
}

test('numbers, days, lists and lists of objects come back as they were, and null as null', async () => {
  const read = await parquetReadObjects({file: toParquet({columns, rows: [full, bare]}).buffer})
  expect(read).toEqual([{...full, issued: new Date('2016-08-30')}, bare])
})

test('columns have types of their own, and what is required is', () => {
  const metadata = parquetMetadata(toParquet({columns, rows: [full]}).buffer)
  const elements = parquetSchema(metadata).children.map(({element}) => element)
  const told = elements.map(({name, type, converted_type: as, repetition_type: times}) => [
    name,
    type ?? as,
    times
  ])
  expect(told.slice(0, 6)).toEqual([
    ['name', 'BYTE_ARRAY', 'REQUIRED'],
    ['issued', 'INT32', 'OPTIONAL'],
    ['year', 'INT32', 'OPTIONAL'],
    ['value', 'DOUBLE', 'OPTIONAL'],
    ['masked', 'BOOLEAN', 'OPTIONAL'],
    ['topics', 'LIST', 'REQUIRED']
  ])
})

test('a table without rows is a file all the same', async () => {
  expect(await parquetReadObjects({file: toParquet({columns, rows: []}).buffer})).toEqual([])
})

test('an object that was not laid flat is refused', () => {
  const object: DataColumn = {name: 'a', title: '', description: '', type: 'object', required: true}
  expect(() => toParquet({columns: [object], rows: []})).toThrow('`a`')
})
