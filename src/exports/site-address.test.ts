import {expect, test} from 'vitest'
import {encodedAddress, siteAddress} from './site-address.ts'

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

test('a program follows the same place with everything encoded', () => {
  const root = new URL('https://example.org/plans/')
  expect(encodedAddress('/targets/外贸/#外贸-1', root)).toBe(
    encodeURI(siteAddress('/targets/外贸/#外贸-1', root))
  )
  expect(encodedAddress('/targets/外贸/', null)).toBe('/targets/%E5%A4%96%E8%B4%B8/')
})
