import {expect, test} from 'vitest'
import {policyOf} from '../policy-text.samples.ts'
import {collectionSource} from './collection-source.ts'

const documents = (many: number) =>
  Array.from({length: many}, (_, at) => ({
    ...policyOf('一、外贸\n', {shortTitle: `方案${at}`}),
    id: `plan-${at}`
  }))

test('few documents are named; near miss: many are counted', () => {
  expect(collectionSource(documents(2))).toEqual([
    {label: '方案0', href: '/documents/plan-0/'},
    {label: '方案1', href: '/documents/plan-1/'}
  ])
  expect(collectionSource(documents(6))).toEqual([{label: '现收的 6 份文件', href: '/documents/'}])
})
