/**
 * Columns of a table from the JSON Schema of its rows, so that a changed contract changes the tables with it:
 * what is nested is laid flat, lists stay whole.
 *
 *     {region: {code, name} | null, topics: [string]}  →  region.code, region.name, topics
 */
import type {ColumnWords} from '../../ui-strings/data/shared.ts'
import {type JsonSchema, typeOf, withoutNull} from './json-schema.ts'
import {columnTypes, type DataColumn} from './table.ts'

/** `schema`: of one row. Throws where a column has no words, or may be an empty string: that must be told as null. */
export function toColumns(schema: JsonSchema, words: Readonly<Record<string, ColumnWords>>): DataColumn[] {
  return flatten(schema, '', true).map(({name, schema, required}) => {
    const said = words[name]
    if (!said)
      throw new Error(`Unexpected column \`${name}\` without words, expected a title and a description`)
    const type = columnTypes.find((type) => type === typeOf(schema))
    if (!type)
      throw new Error(`Unexpected type of column \`${name}\`, expected one of ${columnTypes.join(' ')}`)
    const {enum: values, minLength, pattern, items} = schema
    const mayBeEmpty = type === 'string' && !values && !minLength && !pattern
    if (mayBeEmpty) throw new Error(`Unexpected column \`${name}\` that may be '', expected null instead`)
    const [title, description] = said
    return {
      ...{name, title, description, type, required},
      ...(values ? {values: values as string[]} : {}),
      ...(items ? {items: items as JsonSchema} : {})
    }
  })
}

interface Leaf {
  name: string
  schema: JsonSchema
  required: boolean
}

function flatten(schema: JsonSchema, name: string, required: boolean): Leaf[] {
  const {schema: told, nullable} = withoutNull(schema)
  const always = required && !nullable
  if (told.type !== 'object' || !told.properties) return [{name, schema: told, required: always}]
  return Object.entries(told.properties).flatMap(([key, inner]) =>
    flatten(inner as JsonSchema, name ? `${name}.${key}` : key, always)
  )
}
