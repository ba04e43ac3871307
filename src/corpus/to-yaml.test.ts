import {expect, test} from 'vitest'
import {type MetadataFile, metadataFileSchema} from '../policy/metadata.ts'
import {fromYaml} from './from-yaml.ts'
import {toYaml} from './to-yaml.ts'

const bare: MetadataFile = {
  title: null,
  kind: 'other',
  issuer: null,
  issued: null,
  docNumber: null,
  region: null,
  period: null,
  source: {name: '公开文本'}
}

test('remarks stand behind what they speak of, on one line', () => {
  expect(
    toYaml(bare, {title: '文中\n没有读到', 'source.name': '请核对', region: undefined})
  ).toBe(`title: null # 文中 没有读到
kind: other
issuer: null
issued: null
docNumber: null
region: null
period: null
source:
  name: 公开文本 # 请核对
`)
})

test('the pages and headings of an original stand on one line each, however many', () => {
  const headings = Array.from({length: 100}, (_, index) => ({at: index * 50, level: 1}))
  const hints = {length: 9000, pages: headings.map(({at}) => at), headings}
  const original = {file: 'a.pdf', mediaType: 'application/pdf', sha256: '0'.repeat(64), ...hints}
  const file: MetadataFile = {...bare, source: {name: '公开文本', original}}
  const written = toYaml(file, {})
  expect(written).toContain('    length: 9000\n    pages: [0, 50, 100, ')
  expect(written).toMatch(/^ {4}headings: \[\{at: 0, level: 1\}, .*\{at: 4950, level: 1\}\]$/m)
  expect(fromYaml(written, metadataFileSchema)).toMatchObject({value: file})
})
