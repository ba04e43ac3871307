/**
 * What schema.org knows, read from the types of schema-dts: which types there are, and what may be said of each.
 *
 *     interface ReportBase extends ArticleBase {
 *         "reportNumber"?: …
 *     export interface ReportLeaf extends ReportBase {
 *         "@type": "Report";
 */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'

interface Shape {
  above: string[]
  properties: string[]
}

const shapes = readShapes()
const types = readTypes()

function declarations(): string {
  return readFileSync(resolve('node_modules/schema-dts/dist/schema.d.ts'), 'utf8')
}

function readShapes(): Map<string, Shape> {
  const interfaces = declarations().matchAll(
    /^(?:export )?interface (\w+)(?:<[^>]*>)?(?: extends ([^{]+))? \{\n([\s\S]*?)^\}/gm
  )
  return new Map(
    [...interfaces].map(([, name, above = '', body]) => [
      name!,
      {
        above: above.split(',').map((each) => each.trim()),
        properties: [...body!.matchAll(/^ {4}"([\w-]+)"\?:/gm)].map(([, property]) => property!)
      }
    ])
  )
}

/** Report → ReportLeaf */
function readTypes(): Map<string, string> {
  const leaves = declarations().matchAll(/interface (\w+Leaf)\b[^{]*\{\n {4}"@type": "(\w+)"/g)
  return new Map([...leaves].map(([, leaf, type]) => [type!, leaf!]))
}

function propertiesOf(name: string): string[] {
  const shape = shapes.get(name)
  return shape ? [...shape.properties, ...shape.above.flatMap(propertiesOf)] : []
}

const ownWords = new Set(['@type', '@id', '@context'])

/** Everything in a description that schema.org does not know or that says nothing, by its place in it. */
export function findUnknownWords(thing: unknown, place = ''): string[] {
  if (Array.isArray(thing)) {
    if (thing.length === 0) return [`${place} is empty`]
    return thing.flatMap((each, at) => findUnknownWords(each, `${place}[${at}]`))
  }
  if (thing === null || thing === undefined || thing === '') return [`${place} says nothing`]
  if (typeof thing !== 'object') return []
  return [...unknownIn(thing, place), ...insideOf(thing, place)]
}

function insideOf(thing: object, place: string): string[] {
  return Object.entries(thing).flatMap(([property, value]) => findUnknownWords(value, `${place}.${property}`))
}

function unknownIn(thing: object, place: string): string[] {
  const {'@type': type, '@id': id, ...said} = thing as Record<string, unknown>
  if (type === undefined) {
    return typeof id === 'string' && Object.keys(said).length === 0 ? [] : [`${place} has no type`]
  }
  const leaf = types.get(String(type))
  if (!leaf) return [`${place} is of no type of schema.org: ${type}`]
  const known = new Set(propertiesOf(leaf))
  return Object.keys(said)
    .filter((property) => !ownWords.has(property) && !known.has(property.replace(/-(?:in|out)put$/, '')))
    .map((property) => `${place}.${property} is not said of ${type}`)
}
