/**
 * A table as Parquet: columns of the same names as in CSV, numbers and dates as such, lists as lists.
 *
 *     figures.year    int32          topics    list<string>          spots    list<struct<document, start, end>>
 */
import {ByteWriter, parquetWrite} from 'hyparquet-writer'
import {type JsonSchema, typeOf, withoutNull} from './json-schema.ts'
import type {DataCell, DataColumn, DataTable} from './table.ts'

type Element = NonNullable<Parameters<typeof parquetWrite>[0]['schema']>[number]

const leaves = {
  string: {type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: {type: 'STRING'}},
  /** Places and years; no text is longer than 2³¹. */
  integer: {type: 'INT32'},
  number: {type: 'DOUBLE'},
  boolean: {type: 'BOOLEAN'},
  date: {type: 'INT32', converted_type: 'DATE', logical_type: {type: 'DATE'}}
} as const satisfies Record<string, Omit<Element, 'name'>>

export function toParquet({columns, rows}: Pick<DataTable, 'columns' | 'rows'>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    schema: [{name: 'root', num_children: columns.length}, ...columns.flatMap(toElements)],
    columnData: columns.map(({name, type}) => ({name, data: rows.map((row) => toValue(row[name]!, type))})),
    // Files are small: least and greatest values would save no reader anything, and take half the time to write.
    statistics: false,
    createdBy: 'cemai'
  })
  return new Uint8Array(writer.getBuffer())
}

function toValue(cell: DataCell, type: DataColumn['type']): unknown {
  return type === 'date' && typeof cell === 'string' ? new Date(cell) : cell
}

function toElements({name, type, required, items}: DataColumn): Element[] {
  if (type === 'object') throw new Error(`Unexpected object in column \`${name}\`, expected it laid flat`)
  return type === 'array' ? list(name, items ?? {}, required) : [{...leaves[type], ...head(name, required)}]
}

function list(name: string, items: JsonSchema, required: boolean): Element[] {
  return [
    {...head(name, required), converted_type: 'LIST', num_children: 1},
    {name: 'list', repetition_type: 'REPEATED', num_children: 1},
    ...inner('element', items)
  ]
}

function inner(name: string, told: JsonSchema): Element[] {
  const {schema, nullable} = withoutNull(told)
  const type = typeOf(schema)
  if (type === 'array') return list(name, schema.items as JsonSchema, !nullable)
  if (type === 'object') {
    const fields = Object.entries(schema.properties ?? {})
    const children = fields.flatMap(([key, field]) => inner(key, field as JsonSchema))
    return [{...head(name, !nullable), num_children: fields.length}, ...children]
  }
  return [{...leaves[type as keyof typeof leaves], ...head(name, !nullable)}]
}

function head(name: string, required: boolean): Pick<Element, 'name' | 'repetition_type'> {
  return {name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL'}
}
