import {expect, test} from 'vitest'
import {metadataFileSchema} from '../../../src/policy/metadata.ts'
import {toProvinces} from './to-provinces.ts'

const unknown = {
  title: null,
  kind: 'plan',
  issuer: null,
  issued: null,
  docNumber: null,
  region: null,
  period: null
}
const metadata = (more: object) =>
  metadataFileSchema.parse({...unknown, source: {name: '为测试而写'}, ...more})
const region = {code: '640500', name: '中卫市', level: 'city'}

test('the province of a city is that of its code, whoever said it', () => {
  const documents = [
    {id: 'printed', metadata: metadata({region})},
    {id: 'supplied', metadata: metadata({editorial: {region: {...region, code: '620300'}}})},
    {id: 'nowhere', metadata: metadata({})},
    {id: 'bare', metadata: null}
  ]
  expect([...toProvinces(documents)]).toEqual([
    ['printed', '64'],
    ['supplied', '62'],
    ['nowhere', ''],
    ['bare', '']
  ])
})
