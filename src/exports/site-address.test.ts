import {expect, test} from 'vitest'
import {siteAddress} from './site-address.ts'

test('a path stands below the folder the site stands in', () => {
  expect(siteAddress('/targets/外贸/#外贸-1', new URL('https://example.org/plans/'))).toBe(
    'https://example.org/plans/targets/外贸/#外贸-1'
  )
})

test('the root of the site is the site', () => {
  expect(siteAddress('/', new URL('https://example.org/'))).toBe('https://example.org/')
})

test('of a site that does not know its address the path is told', () => {
  expect(siteAddress('/targets/', null)).toBe('/targets/')
})
