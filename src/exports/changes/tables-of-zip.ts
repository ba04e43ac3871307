/** Tables of an archived release, from the JSON in its zip: the package says which columns each has. */
import {strFromU8, unzipSync} from 'fflate'
import {z} from 'zod'
import {cellAt} from '../data/cell-at.ts'
import type {ReleasedTable} from './compare-releases.ts'

const packageSchema = z.object({
  resources: z.array(
    z.object({name: z.string(), schema: z.object({fields: z.array(z.object({name: z.string()}))}).optional()})
  )
})
const rowsSchema = z.array(z.record(z.string(), z.json()))

/** Throws where the zip is none, or has no package. */
export function tablesOfZip(zip: Uint8Array): ReleasedTable[] {
  const files = new Map(Object.entries(unzipSync(zip, {filter: ({name}) => /^[^/]+\.json$/.test(name)})))
  const read = (name: string): unknown => {
    const bytes = files.get(name)
    if (!bytes) throw new Error(`Unexpected zip of data without \`${name}\``)
    return JSON.parse(strFromU8(bytes))
  }
  return packageSchema.parse(read('datapackage.json')).resources.flatMap(({name, schema}) => {
    if (!schema) return []
    const paths = schema.fields.map((field) => ({name: field.name, path: field.name.split('.')}))
    const rows = rowsSchema.parse(read(`${name}.json`))
    return [{name, rows: rows.map((row) => toFlat(row, paths))}]
  })
}

/** {region: {code: '620000'}} → {'region.code': '620000'} */
function toFlat(nested: unknown, paths: readonly {name: string; path: readonly string[]}[]) {
  return Object.fromEntries(paths.map(({name, path}) => [name, cellAt(nested, path)]))
}
