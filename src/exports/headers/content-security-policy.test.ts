import {expect, test} from 'vitest'
import {headerPolicy, pagePolicy} from './content-security-policy.ts'

/** A policy as browsers read it. */
function read(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ')
      return [name!, sources]
    })
  )
}

const hash = 'sha256-CH/LMyqi5sGM89nCRM6qVy0x/KbEtRDGqDtAeSJ7gh8='

test.each([
  ['a page', pagePolicy],
  ['a header', headerPolicy([hash])]
])('%s allows what is named, of the site itself, and nothing inline', (_, policy) => {
  expect(read(policy).get('default-src')).toEqual(["'none'"])
  expect(read(policy).get('base-uri')).toEqual(["'none'"])
  expect(read(policy).get('script-src')).toEqual(["'self'"])
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
})

test('a header lets the style sheets of drawings through, and forbids frames', () => {
  const policy = read(headerPolicy([hash]))
  expect(policy.get('style-src')).toEqual(["'self'", `'${hash}'`])
  expect(policy.get('frame-ancestors')).toEqual(["'none'"])
  expect(policy.size).toBe(read(pagePolicy).size + 1)
})

test('near miss: a page lets no style sheet through and leaves out what only headers may say', () => {
  expect(read(pagePolicy).get('style-src')).toEqual(["'self'"])
  // Browsers complain about these three in a page, and heed none of them.
  expect(pagePolicy).not.toMatch(/frame-ancestors|report-uri|sandbox/)
})
