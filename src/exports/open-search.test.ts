import {expect, test} from 'vitest'
import {complaintsOf} from '../test/validate-xml.ts'
import {toOpenSearch} from './open-search.ts'

const schema = 'src/exports/open-search.rng'
const root = new URL('https://example.org/plans/')
const xml = toOpenSearch({title: '某库', root})

test('a browser is told how to ask', async () => {
  expect(await complaintsOf(xml, schema)).toEqual([])
  expect(xml).toContain('template="https://example.org/plans/search/?q={searchTerms}"')
})

test('of a long name a browser gets as much as it has room for', async () => {
  const long = toOpenSearch({title: '库'.repeat(40), root})
  expect(await complaintsOf(long, schema)).toEqual([])
})

test.for([
  ['a template that is a path', 'template="https://example.org', 'template="'],
  ['a template that asks nothing', '{searchTerms}', ''],
  ['a name that is too long', '<ShortName>某库', `<ShortName>${'策'.repeat(17)}`]
] as const)('near miss: %s is not valid', async ([, right, wrong]) => {
  expect(xml).toContain(right)
  expect(await complaintsOf(xml.replace(right, wrong), schema)).not.toEqual([])
})
