import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {toCff} from './cff.ts'
import {site} from './reference.samples.ts'
import {toDatasetReference} from './reference.ts'

/** schema.json of Citation File Format 1.2.0, as far as we write it. */
const cff = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  title: z.string().min(1),
  authors: z.array(z.strictObject({name: z.string().min(1)})).min(1),
  version: z.string().min(1).optional(),
  'date-released': z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .optional(),
  license: z.enum(['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'MIT', 'ODbL-1.0']).optional(),
  url: z.url().optional()
})

test('data of a release are cited by their version, day and address, all of them words to YAML', () => {
  const release = {version: '20260130-ab12cd34', released: '2026-01-30'}
  expect(cff.parse(parse(toCff(toDatasetReference(release, site), 'CC-BY-4.0')))).toMatchObject({
    type: 'dataset',
    authors: [{name: '策脉'}],
    version: '20260130-ab12cd34',
    'date-released': '2026-01-30',
    license: 'CC-BY-4.0',
    url: 'https://example.cn/archive/20260130-ab12cd34/'
  })
})

test('near miss: data that were not released have no day, and without a site no address', () => {
  const read = cff.parse(
    parse(toCff(toDatasetReference({version: 'ab12cd34', released: null}, {...site, root: null}), null))
  )
  expect(Object.keys(read)).toEqual(['cff-version', 'message', 'type', 'title', 'authors', 'version'])
})
