import {expect, test} from 'vitest'
import {findUnknownWords} from './schema-org.ts'

test('what schema.org defines for a type or for one above it is known', () => {
  const law = {'@type': 'Legislation', legislationDate: '2016-08-30', name: '规划', inLanguage: 'zh-CN'}
  const report = {'@type': 'Report', reportNumber: '1', genre: '报告', isPartOf: law}
  expect(findUnknownWords({'@context': 'https://schema.org', ...report})).toEqual([])
})

test('near misses: a property of another type, a type nobody knows, a value that says nothing', () => {
  expect(findUnknownWords({'@type': 'Report', legislationDate: '2016-08-30'})).toEqual([
    '.legislationDate is not said of Report'
  ])
  expect(findUnknownWords({'@type': 'Plan', name: '规划'})).toEqual([' is of no type of schema.org: Plan'])
  expect(findUnknownWords({name: '规划'})).toEqual([' has no type'])
  expect(findUnknownWords({'@type': 'Report', name: '', author: null, citation: []})).toEqual([
    '.name says nothing',
    '.author says nothing',
    '.citation is empty'
  ])
})

test('a part is looked at as the whole is', () => {
  const part = {'@type': 'Report', isPartOf: [{'@id': '/'}, {'@type': 'WebSite', reportNumber: '1'}]}
  expect(findUnknownWords(part)).toEqual(['.isPartOf[1].reportNumber is not said of WebSite'])
})
