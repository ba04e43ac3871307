/** Every document as JSON against the schema the site publishes. */
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {documentJson} from '../exports/document-json.ts'
import {parsedDocument} from '../policy/contract.ts'
import {readCollection} from './collection.ts'

const schema = z.toJSONSchema(parsedDocument, {io: 'output'})
// Dates and addresses are told by their patterns; formats are notes to people.
const validate = new Ajv2020({validateFormats: false}).compile(schema)
const root = new URL('https://example.org/plans/')
const {policies} = readCollection()

describe.each(policies)('$id', (policy) => {
  const json = JSON.parse(JSON.stringify(documentJson(policy, 'gb18030', root)))

  test('fits the published schema', () => {
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
  })

  test('says where its text lies and how long it is', () => {
    expect(json.source).toMatchObject({
      file: `https://example.org/plans/documents/${policy.id}.txt`,
      encoding: 'gb18030',
      length: policy.text.source.length
    })
    const {start, end} = json.sections[0] ?? {start: 0, end: 0}
    expect(end).toBeLessThanOrEqual(json.source.length)
    expect(start).toBeGreaterThanOrEqual(0)
  })
})

test('pages of the original are given where they are known, and nowhere else', () => {
  const hints = {pages: [0, 12, 12], headings: []}
  const json = documentJson({...policies[0]!, hints}, 'utf-8', null)
  expect(validate(json)).toBe(true)
  expect(json.source?.pages).toEqual([0, 12, 12])
  expect(documentJson(policies[0]!, 'utf-8', null).source).not.toHaveProperty('pages')
})

test('near miss: what the schema does not know, or a position that is none, is refused', () => {
  const json = documentJson(policies[0]!, 'utf-8', null)
  expect(validate({...json, more: 1})).toBe(false)
  expect(validate({...json, source: {...json.source, length: -1}})).toBe(false)
  expect(validate({...json, sections: [{...json.sections[0]!, kind: 'clause'}]})).toBe(false)
})
