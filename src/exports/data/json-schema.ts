/** What the tables ask of the JSON Schemas that zod makes of the contract. */
import type {z} from 'zod'

export type JsonSchema = z.core.JSONSchema.BaseSchema

/** `{anyOf: [{type: 'integer'}, {type: 'null'}]}`, `{type: ['number', 'null']}`: what may be null is one or the other. */
export function withoutNull(schema: JsonSchema): {schema: JsonSchema; nullable: boolean} {
  const other = schema.anyOf?.find((each) => (each as JsonSchema).type !== 'null')
  if (other) return {schema: other as JsonSchema, nullable: true}
  const type = Array.isArray(schema.type) ? schema.type.find((each) => each !== 'null') : undefined
  return type ? {schema: {...schema, type}, nullable: true} : {schema, nullable: false}
}

/** `date` for a string that is one. */
export function typeOf({type, format}: JsonSchema): JsonSchema['type'] | 'date' {
  return format === 'date' ? 'date' : type
}
