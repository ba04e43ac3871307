import {expect, test} from 'vitest'
import {contentDirectory} from '../../../src/corpus/content-directory.ts'
import {readContent} from '../../../src/corpus/read-content.ts'
import {readLexicon} from '../../../src/corpus/read-lexicon.ts'
import {readPolicy} from '../../../src/policy/index.ts'
import {metadataFileSchema} from '../../../src/policy/metadata.ts'
import {citationOf, metadataOf} from './frame.ts'
import {makeCollection} from './write-collection.ts'

const {lexicon} = readLexicon('content')
const models = readContent(contentDirectory()).documents.map((source) => readPolicy(source, lexicon))
const made = [...makeCollection(models, lexicon, 40)]

test('the same bytes every time, and a smaller collection begins a larger one', () => {
  const texts = made.map(({text}) => text)
  expect([...makeCollection(models, lexicon, 40)].map(({text}) => text)).toEqual(texts)
  expect([...makeCollection(models, lexicon, 12)].map(({text}) => text)).toEqual(texts.slice(0, 12))
})

test('no two documents of one model are copies: few lines are the same', () => {
  const longLines = (text: string) => text.split('\n').filter(({length}) => length >= 60)
  const plans = made.filter(({plan}) => plan.head === null)
  const lines = plans.flatMap(({text}) => longLines(text))
  expect(lines.length).toBeGreaterThan(20)
  expect(new Set(lines).size / lines.length).toBeGreaterThan(0.95)
})

test('a document below takes up a tenth to a third of the plan it cites', () => {
  const below = made.filter(({plan}) => plan.head !== null)
  const whole = below.reduce((sum, {text}) => sum + text.length, 0)
  const taken = below.reduce((sum, {taken}) => sum + taken, 0)
  expect(taken / whole).toBeGreaterThan(0.1)
  expect(taken / whole).toBeLessThan(0.35)
  for (const {plan, text} of below) expect(text).toContain(citationOf(plan.head!))
})

test('facts stand as close together as in the models', () => {
  const read = made.map(({plan, text}) =>
    readPolicy({id: plan.id, source: text, metadata: metadataOf(plan)}, lexicon)
  )
  const modelOf = made.map(({plan}) => models[plan.model]!)
  for (const kind of ['figures', 'duties', 'measures'] as const) {
    const density = (policies: typeof read) =>
      policies.reduce((sum, policy) => sum + policy[kind].length, 0) /
      policies.reduce((sum, {text}) => sum + text.source.length, 0)
    const ratio = density(read) / density(modelOf)
    expect(ratio, kind).toBeGreaterThan(0.8)
    expect(ratio, kind).toBeLessThan(1.2)
  }
})

test('what is said of a document is in order, and its region is a real one', () => {
  const codes = new Set(lexicon.regions.map(({code}) => code))
  for (const {plan} of made) {
    expect(metadataFileSchema.safeParse(metadataOf(plan)).error).toBeUndefined()
    expect(codes).toContain(plan.region.code)
  }
})
