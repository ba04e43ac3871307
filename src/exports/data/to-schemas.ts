/**
 * JSON Schemas of what can be downloaded: of `parse`, of `links` and of each table as JSON, with the words of
 * the columns in them.
 */
import {z} from 'zod'
import {parsedDocument} from '../../policy/contract.ts'
import {linkedDocuments} from '../../policy/links-contract.ts'
import type {TableKind} from './define-table.ts'
import {type JsonSchema, withoutNull} from './json-schema.ts'
import type {DataColumn, DataTable} from './table.ts'

export function parseSchema(): JsonSchema {
  return z.toJSONSchema(parsedDocument, {io: 'output'})
}

export function linksSchema(): JsonSchema {
  return z.toJSONSchema(linkedDocuments, {io: 'output'})
}

export function tableSchema({row}: TableKind, {title, description, columns}: DataTable): JsonSchema {
  const schema = z.toJSONSchema(z.array(row), {io: 'output'}) as JsonSchema
  for (const column of columns) describe(schema.items as JsonSchema, column)
  return {...schema, title, description}
}

/** `region.code`: the words go to what stands in `region`. */
function describe(row: JsonSchema, {name, title, description}: DataColumn): void {
  const path = name.split('.')
  let schema = row
  for (const [depth, key] of path.entries()) {
    const inner = schema.properties![key] as JsonSchema
    if (depth === path.length - 1) Object.assign(inner, {title, description})
    schema = withoutNull(inner).schema
  }
}
