import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {runFixtures} from '../../test/fixtures.ts'
import {pointsOf} from '../1-text/points-of.ts'
import {repair} from '../1-text/repair.ts'
import {toTree} from '../2-tree/to-tree.ts'
import {readMetadata} from '../read-metadata.ts'
import type {FactKind} from './define-fact.ts'
import {kinds} from './index.ts'
import {toPassages} from './passages.ts'

const {lexicon} = readLexicon('content')

const named = new Map<string, FactKind>(Object.values(kinds).map((kind) => [kind.name, kind]))

test('every kind has its folder of fixtures', () => {
  expect(readdirSync(join(import.meta.dirname, 'fixtures')).sort()).toEqual([...named.keys()].sort())
})

/** What goes without saying, apart from `null` and `false`. */
const defaults: Readonly<Record<string, object>> = {
  citation: {},
  duty: {role: 'resp', group: 0},
  figure: {comparator: '=', change: 'level'},
  masked: {what: 'number'},
  place: {},
  term: {}
}

/** Facts of a document, one a line: `line:column  quote  {value}`; then its doubts. */
runFixtures(join(import.meta.dirname, 'fixtures'), (input, kind, name) => {
  const {text} = repair(input)
  const {tree} = toTree(text, lexicon)
  const {metadata} = readMetadata(text, tree, null, lexicon)
  const passages = toPassages(text, tree, {id: kind, metadata}, lexicon)
  const {schema, read} = named.get(kind)!
  const {facts, messages} = read(text, passages)
  // As the schema says, field by field and in its order: nothing else holds what is published to it.
  for (const {value} of facts) expect(JSON.stringify(value)).toBe(JSON.stringify(schema.parse(value)))
  if (!name.startsWith('near-miss-')) expect(facts.length + messages.length).toBeGreaterThan(0)
  const toPoint = pointsOf(input)
  const toPlace = (offset: number) => {
    const {line, column} = toPoint(offset)
    return `${line}:${column}`
  }
  return [
    ...facts.map(({start, quote, value}) => `${toPlace(start)}  ${quote}  ${toSaid(value as object, kind)}`),
    ...messages.map(({start, reason, rule}) => `! ${toPlace(start)}  ${reason}  ${rule}`),
    ''
  ].join('\n')
})

/** The fields of a value that say something; a figure's value as printed only where it was read as another. */
function toSaid(value: object, kind: string): string {
  const usual = new Map(Object.entries(defaults[kind]!))
  const said = Object.entries(value).filter(([name, field]) => {
    if (field === null || field === false || usual.get(name) === field) return false
    if (name === 'valueStart' || name === 'valueEnd') return false
    return name !== 'valueText' || field !== String((value as {value?: unknown}).value)
  })
  return JSON.stringify(Object.fromEntries(said))
}
