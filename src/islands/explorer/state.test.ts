import {expect, test} from 'vitest'
import {fromSearch, isFiltered, plain, toSearch} from './state.ts'

const shape = {
  facets: new Map([
    ['d', new Set(['gansu-2016', 'zhongwei-2023'])],
    ['y', new Set(['2020'])]
  ]),
  sorts: new Set(['v'])
}
const back = (search: string) => toSearch(fromSearch(search, shape))

test('defaults are left out', () => {
  expect(fromSearch('', shape)).toEqual(plain)
  expect(toSearch(plain)).toBe('')
})

test.each(['?d=gansu-2016&y=2020&q=a+b&s=-v', '?s=v'])('%s comes back as it was', (search) => {
  expect(back(search)).toBe(search)
})

test('unknown keys, values and columns are ignored', () => {
  expect(back('?utm=1&d=nowhere&y=2020&s=-price&__proto__=x')).toBe('?y=2020')
})

test('an order is no filter', () => {
  expect(isFiltered(fromSearch('?s=v', shape))).toBe(false)
  expect(isFiltered(fromSearch('?q=v', shape))).toBe(true)
  expect(isFiltered(fromSearch('?y=2020', shape))).toBe(true)
})
