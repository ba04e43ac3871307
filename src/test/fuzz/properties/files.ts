/** What people write beside a document: read, or told with line and column; and its order says nothing. */
import {deepStrictEqual, ok} from 'node:assert/strict'
import fc from 'fast-check'
import {stringify} from 'yaml'
import {fromYaml} from '../../../corpus/from-yaml.ts'
import {toYaml} from '../../../corpus/to-yaml.ts'
import {findUnseen} from '../../../policy/1-text/unseen.ts'
import {correctionsSchema} from '../../../policy/corrections.ts'
import {readPolicy} from '../../../policy/index.ts'
import {type MetadataFile, metadataFileSchema} from '../../../policy/metadata.ts'
import type {Policy} from '../../../policy/policy.ts'
import {lexicon} from '../collection.ts'
import {anyText, textOf} from '../given/any-text.ts'
import {planText} from '../given/plan-text.ts'
import {defineProperty, type Property} from '../property.ts'

const yamlPiece = fc.oneof(
  fc.constantFrom(
    'title',
    'kind',
    'issued',
    'region',
    'source',
    'name',
    'aliases',
    'quote',
    'exact',
    'null',
    'plan'
  ),
  fc.constantFrom(
    ': ',
    '\n',
    '\n  ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!!set ',
    '|\n',
    '>'
  ),
  fc.constantFrom(
    '? ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '2023-02-30',
    '0o7',
    '\t',
    '~',
    '.nan',
    '1e999',
    '!<x> '
  ),
  textOf(1)
)
const yaml = fc.array(yamlPiece, {maxLength: 16, size: 'max'}).map((pieces) => pieces.join(''))
/** Words that YAML reads as more than words. */
const telling = [
  '~',
  'null',
  '1.5',
  'yes',
  '# 一',
  '- 一',
  '某市: 方案',
  '*',
  '&a',
  '%',
  '2023-06-14'
] as const
/** As a file may say them: on one line, nothing in them that nobody sees. */
const words = fc.oneof(
  {weight: 1, arbitrary: fc.constantFrom<string>(...telling)},
  {
    weight: 4,
    arbitrary: anyText
      .map((text) =>
        text
          .toWellFormed()
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .trim()
      )
      .filter((text) => text !== '' && findUnseen(text) === null)
  }
)
const year = fc.integer({min: 1949, max: 2100})

/** As JSON has objects; those of fast-check may have no prototype. */
const plainly = {noNullPrototype: true} as const
const original = fc.record(
  {file: words, mediaType: fc.constant('text/plain'), sha256: fc.constant('0'.repeat(64))},
  plainly
)
const metadata: fc.Arbitrary<MetadataFile> = fc.record(
  {
    title: fc.option(words),
    kind: fc.constantFrom('plan' as const, 'report' as const, 'law' as const),
    issuer: fc.option(words),
    issued: fc.constantFrom(null, '2023-06-14'),
    docNumber: fc.constantFrom(null, '某政发〔2023〕2号'),
    region: fc.option(words.map((name) => ({code: '640500', name, level: 'city' as const}))),
    period: fc.option(year.map((start) => ({start, end: start}))),
    source: fc.record({name: words, original}, {...plainly, requiredKeys: ['name']})
  },
  plainly
)

export const files: readonly Property[] = [
  defineProperty({name: 'any-yaml-is-read-or-told', given: yaml, holds: checkYaml}),
  defineProperty({
    name: 'metadata-come-back-as-written',
    given: metadata,
    holds: (file) => deepStrictEqual(valueOf(toYaml(file, {title: '请核对'})), file)
  }),
  defineProperty({
    name: 'the-order-of-metadata-says-nothing',
    given: fc.record({
      file: metadata,
      text: planText,
      order: fc.array(fc.nat(7), {minLength: 8, maxLength: 8})
    }),
    holds: ({file, text, order}) => {
      const entries = Object.entries(file).map((entry, at) => ({entry, rank: order[at]!}))
      const shuffled = entries.sort((one, other) => one.rank - other.rank).map(({entry}) => entry)
      const value = valueOf(stringify(Object.fromEntries(shuffled)))
      const read = (metadata: MetadataFile) => readPolicy({id: 'given', source: text, metadata}, lexicon)
      deepStrictEqual(read(value), read(file))
    }
  }),
  defineProperty({
    name: 'a-correction-changes-its-own-fact-or-is-told',
    given: fc.record({
      text: planText,
      at: fc.nat(),
      length: fc.integer({min: 1, max: 12}),
      remove: fc.boolean()
    }),
    holds: checkCorrection
  })
]

function valueOf(source: string): MetadataFile {
  const result = fromYaml(source, metadataFileSchema)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.value
}

function checkYaml(source: string): void {
  const lines = source.split('\n')
  for (const schema of [metadataFileSchema, correctionsSchema]) {
    const result = fromYaml(source, schema)
    if (!('problems' in result)) continue
    ok(result.problems.length > 0)
    for (const {line, column, reason} of result.problems) {
      ok(line >= 1 && line <= lines.length && column >= 1, `${line}:${column}`)
      ok(column <= lines[line - 1]!.length + 1, `${line}:${column}`)
      ok(reason !== '')
    }
  }
}

interface Quoted {
  text: string
  at: number
  length: number
  remove: boolean
}

/** Of words anywhere in the text: whether they hold a fact or not. */
function checkCorrection({text, at, length, remove}: Quoted): void {
  const read = (corrections: Parameters<typeof readPolicy>[0]['corrections'] = []) =>
    readPolicy({id: 'given', source: text, metadata: null, corrections}, lexicon)
  const plain = read()
  const {repaired} = plain.text
  if (repaired === '') return
  const from = at % repaired.length
  const exact = repaired.slice(from, from + length)
  const quote = {exact, prefix: repaired.slice(0, from), suffix: repaired.slice(from + exact.length)}
  const change = remove ? {remove: true as const} : {field: 'indicator', value: '另一个指标'}
  const corrected = read([{kind: 'figure', quote, ...change, who: '甲', why: '试一试。'}])
  const {applied, lost} = corrected.corrections!
  ok(applied.length + lost.length === 1 || isNeedless(corrected))
  const kept = new Map(corrected.figures.map((figure) => [figure.id, figure]))
  const changed = plain.figures.filter(({id, value}) => !sameValue(kept.get(id)?.value, value))
  ok(changed.length <= applied.length)
  for (const list of ['duties', 'citations', 'masked', 'places'] as const) {
    deepStrictEqual(corrected[list], plain[list])
  }
}

function isNeedless({messages}: Policy): boolean {
  return messages.some(({rule}) => rule === 'corrections:needless')
}

function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
