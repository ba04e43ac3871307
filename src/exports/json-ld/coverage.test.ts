import {expect, test} from 'vitest'
import type {Metadata} from '../../policy/metadata.ts'
import {policyOf} from '../../render/policy-text.samples.ts'
import {toCoverage} from './coverage.ts'

const region = {code: '640500', name: '某市', level: 'city'} as const
const about = (metadata: Partial<Metadata>) => policyOf('某市方案\n来。\n', metadata)

test('documents cover the years from the first plan to the last, and each region once', () => {
  const coverage = toCoverage([
    about({period: {start: 2023, end: 2027}, region}),
    about({period: {start: 2016, end: 2020}, region}),
    about({period: null, region: {code: '620000', name: '某省', level: 'province'}})
  ])
  expect(coverage.temporalCoverage).toBe('2016/2027')
  expect(coverage.spatialCoverage?.map(({name}) => name)).toEqual(['某市', '某省'])
})

test('near miss: what no document says is left out', () => {
  expect(toCoverage([about({period: null, region: null})])).toEqual({})
  expect(toCoverage([])).toEqual({})
})
