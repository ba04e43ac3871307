/**
 * datapackage.json: the tables as a Frictionless data package, of version 2 and, as far as both go together,
 * of version 1: `profile` is for readers of the older one.
 */
import {packageWords} from '../../ui-strings/data/package.ts'
import {licenceText} from '../../ui-strings/licences.ts'
import {toHarmless} from '../csv.ts'
import {type Licence, licences} from '../licences.ts'
import type {DataColumn, DataTable} from './table.ts'
import {csvFalse, csvTrue} from './to-data-csv.ts'

export interface PackageFacts {
  version: string
  /** Where the page of the data is, `null` where nobody said where the site stands. */
  homepage: string | null
  publisher: string
  /** Of the tables; the texts that are quoted in them have a statement of their own. */
  licence: Licence | null
  /** A day and time, `null` where nobody said; never from a clock. */
  created: string | null
  /** Where the texts come from; `path`: an address of the web, where one is known. */
  sources: readonly {title: string; path: string | null}[]
  /** A CSV file by its name. */
  fileOf(path: string): {bytes: number; sha256: string}
}

export function toDataPackage(tables: readonly DataTable[], facts: PackageFacts): Record<string, unknown> {
  const {version, homepage, publisher, licence, created, sources, fileOf} = facts
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: 'cemai-data',
    title: packageWords.title,
    description: `${packageWords.description}${licenceText(licence)}`,
    version,
    ...(created ? {created} : {}),
    ...(homepage ? {homepage} : {}),
    keywords: packageWords.keywords,
    contributors: [{title: publisher, role: 'publisher', roles: ['publisher']}],
    ...(licence ? {licenses: [toLicence(licence)]} : {}),
    ...(sources.length > 0
      ? {sources: sources.map(({title, path}) => ({title, ...(path ? {path} : {})}))}
      : {}),
    resources: tables.map((table) => {
      const path = `${table.name}.csv`
      const {bytes, sha256} = fileOf(path)
      return {
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        profile: 'tabular-data-resource',
        type: 'table',
        name: table.name,
        path,
        title: table.title,
        description: `${table.description}${packageWords.csv}`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true},
        schema: toTableSchema(table)
      }
    })
  }
}

function toLicence(name: Licence): Record<string, string> {
  const {title, url} = licences[name]
  return {name, path: url, title}
}

function toTableSchema({name, columns, primaryKey, foreignKeys}: DataTable): Record<string, unknown> {
  const required = new Set(columns.filter((column) => column.required).map(({name}) => name))
  // Readers look up a key of which only a part is told, and find nothing: only keys that are always told are said.
  const told = foreignKeys.filter(
    ({fields}) => fields.length === 1 || fields.every((field) => required.has(field))
  )
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(toField),
    primaryKey,
    ...(told.length > 0
      ? {
          foreignKeys: told.map(({fields, table, to}) => {
            return {fields, reference: {resource: table === name ? '' : table, fields: to}}
          })
        }
      : {}),
    missingValues: ['']
  }
}

/** Values stand here as they stand in the file: '= for =. */
function toField({name, title, description, type, required, values}: DataColumn): Record<string, unknown> {
  const constraints = {
    ...(required ? {required} : {}),
    ...(values ? {enum: values.map(toHarmless)} : {})
  }
  const signs = type === 'boolean' ? {trueValues: [csvTrue], falseValues: [csvFalse]} : {}
  return {
    name,
    type,
    ...signs,
    title,
    description,
    ...(Object.keys(constraints).length > 0 ? {constraints} : {})
  }
}
