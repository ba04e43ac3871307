/**
 * The rules of Frictionless data packages that ours has to keep, checked on the files themselves: bytes and
 * hash, heads, types, what is required, the only values there are, keys and what they point at.
 */
import {createHash} from 'node:crypto'
import {readCsv} from './read-csv.ts'

interface Field {
  name: string
  type: string
  trueValues?: string[]
  falseValues?: string[]
  constraints?: {required?: boolean; enum?: string[]}
}

interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  schema: {
    fields: Field[]
    primaryKey: string[]
    foreignKeys?: {fields: string[]; reference: {resource: string; fields: string[]}}[]
    missingValues: string[]
  }
}

export interface DataPackage {
  name: string
  resources: Resource[]
}

type Row = Record<string, string | null>

/** Everything that is wrong, in words; empty where nothing is. */
export function checkPackage({name, resources}: DataPackage, read: (path: string) => Uint8Array): string[] {
  const problems: string[] = []
  if (!isName(name)) problems.push(`name ${name}`)
  if (new Set(resources.map(({name}) => name)).size < resources.length)
    problems.push('two resources of one name')
  const rows = new Map<string, Row[]>()
  for (const resource of resources) {
    const bytes = read(resource.path)
    problems.push(...checkFile(resource, bytes))
    rows.set(resource.name, toRows(resource, bytes, problems))
  }
  for (const resource of resources) {
    problems.push(...checkCells(resource, rows.get(resource.name)!), ...checkKeys(resource, rows))
  }
  return problems
}

const isName = (name: string) => /^[a-z0-9._-]+$/.test(name)

function checkFile({name, path, bytes, hash}: Resource, file: Uint8Array): string[] {
  const sum = `sha256:${createHash('sha256').update(file).digest('hex')}`
  return [
    isName(name) ? '' : `${name}: name`,
    /^(?:\/|\.\.|[a-z]+:)/.test(path) ? `${name}: path ${path}` : '',
    bytes === file.length ? '' : `${name}: bytes`,
    hash === sum ? '' : `${name}: hash`
  ].filter(Boolean)
}

function toRows({name, schema}: Resource, file: Uint8Array, problems: string[]): Row[] {
  const [head, ...lines] = readCsv(file)
  const names = schema.fields.map(({name}) => name)
  if (head?.join() !== names.join()) problems.push(`${name}: head`)
  return lines.map((cells, index) => {
    if (cells.length !== names.length) problems.push(`${name} ${index}: ${cells.length} cells`)
    const told = cells.map((cell) => (schema.missingValues.includes(cell) ? null : cell))
    return Object.fromEntries(names.map((name, column) => [name, told[column] ?? null]))
  })
}

const shapes: Record<string, (cell: string, field: Field) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell),
  boolean: (cell, {trueValues = [], falseValues = []}) => [...trueValues, ...falseValues].includes(cell),
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell)),
  array: (cell) => Array.isArray(JSON.parse(cell))
}

function checkCells({name, schema}: Resource, rows: readonly Row[]): string[] {
  return schema.fields.flatMap((field) => {
    const {required, enum: values} = field.constraints ?? {}
    const shape = shapes[field.type]
    if (!shape) return [`${name}.${field.name}: type ${field.type}`]
    return rows.flatMap((row, index) => {
      const cell = row[field.name] ?? null
      const place = `${name}.${field.name} ${index}`
      if (cell === null) return required ? [`${place}: required`] : []
      if (values && !values.includes(cell)) return [`${place}: enum ${cell}`]
      return shape(cell, field) ? [] : [`${place}: type ${cell}`]
    })
  })
}

function checkKeys({name, schema}: Resource, all: ReadonlyMap<string, readonly Row[]>): string[] {
  const rows = all.get(name)!
  const keyOf = (row: Row, fields: readonly string[]) => JSON.stringify(fields.map((field) => row[field]))
  const primary = rows.map((row) => keyOf(row, schema.primaryKey))
  const twice = new Set(primary).size < rows.length ? [`${name}: primary key comes twice`] : []
  const empty = primary.some((key) => key.includes('null')) ? [`${name}: primary key is empty`] : []
  const lost = (schema.foreignKeys ?? []).flatMap(({fields, reference}) => {
    const known = new Set(all.get(reference.resource || name)!.map((row) => keyOf(row, reference.fields)))
    const pointing = rows.filter((row) => fields.some((field) => row[field] !== null))
    return pointing
      .filter((row) => !known.has(keyOf(row, fields)))
      .map((row) => `${name}: ${keyOf(row, fields)} is not in ${reference.resource || name}`)
  })
  return [...twice, ...empty, ...lost]
}
