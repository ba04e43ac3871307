import {expect, test} from 'vitest'
import type {Metadata, Region} from '../../../src/policy/metadata.ts'
import {projectLexicon} from '../read-files.ts'
import {toFreeId, toId} from './to-id.ts'

const {regions} = projectLexicon()
const region = (code: string): Region => {
  const {name, level} = regions.find((each) => each.code === code)!
  return {code, name, level}
}
const about = (part: Partial<Metadata>) =>
  ({region: null, issued: null, period: null, kind: 'other', ...part}) as Metadata

test.each([
  [{region: region('640500'), issued: '2023-06-14'}, 'zhongwei-2023'],
  [{region: region('620000'), period: {start: 2016, end: 2020}}, 'gansu-2016'],
  [{region: region('620300'), kind: 'report' as const}, 'jinchang-report'],
  [{region: region('640000'), issued: '2026-01-01'}, 'ningxia-2026'],
  [{region: region('650000'), issued: '2026-01-01'}, 'xinjiang-2026'],
  [{region: region('622900'), issued: '2026-01-01'}, 'linxia-2026'],
  [{region: region('500000'), issued: '2026-01-01'}, 'chongqing-2026'],
  [{region: region('140311'), issued: '2026-01-01'}, 'jiaoqu-2026'],
  [{region: region('440113'), issued: '2026-01-01'}, 'panyu-2026'],
  [{region: region('632221'), issued: '2026-01-01'}, 'menyuan-2026'],
  [{region: region('000000'), issued: '2021-03-12'}, 'china-2021'],
  [{region: region('640500')}, 'annex-b-2'],
  [{issued: '2021-03-12'}, 'annex-b-2']
])('%j is %s', (part, id) => {
  expect(toId(about(part), 'Annex B (2).docx', regions)).toBe(id)
})

test('a region of which nothing can be spelled leaves it to the name of the file', () => {
  const odd: Region = {code: '990000', name: '□', level: 'city'}
  expect(toId(about({region: odd, issued: '2026-01-01'}), 'Plan.docx', regions)).toBe('plan')
})

test('a name that has no letters or digits gives none', () => {
  expect(toId(about({}), '实施方案.docx', regions)).toBeNull()
  expect(toId(about({}), '方案2023.docx', regions)).toBeNull()
})

test('the first free number is taken', () => {
  expect(toFreeId('a', new Set())).toBe('a')
  expect(toFreeId('a', new Set(['a', 'a-2']))).toBe('a-3')
})
