import {expect, test} from 'vitest'
import {fromSearch, toSearch} from './url-state.ts'

test('defaults are left out', () => {
  expect(toSearch(fromSearch(''))).toBe('?')
  expect(toSearch(fromSearch('?q=口岸'))).toBe(`?q=${encodeURIComponent('口岸')}`)
})

test.each(['?q=a&r=620000&l=city&k=plan&y=2016&h=b&u=c&t=0&p=measure&s=y&x=1&n=3', '?q=a+b&s=d'])(
  '%s comes back as it was',
  (search) => {
    expect(toSearch(fromSearch(search))).toBe(search)
  }
)

test('unknown keys and values are ignored', () => {
  expect(toSearch(fromSearch('?q=a&utm=1&s=price&n=-2&n=x&x=yes'))).toBe('?q=a')
})
