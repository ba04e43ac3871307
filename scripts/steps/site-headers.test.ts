import {expect, test} from 'vitest'
import {parseSiteHeaders} from './site-headers.ts'

const headers = parseSiteHeaders(`/plans/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; img-src https:
/plans/_astro/*
  Cache-Control: max-age=1
/plans/a.b
  X-Content-Type-Options: twice
`)

test('every rule that fits adds its lines', () => {
  const everywhere = {
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; img-src https:"
  }
  expect(headers('/plans/')).toEqual(everywhere)
  expect(headers('/plans/_astro/a.js')).toEqual({...everywhere, 'Cache-Control': 'max-age=1'})
})

test('a header that two rules give is given twice, as the hosts do', () => {
  expect(headers('/plans/a.b')['X-Content-Type-Options']).toBe('nosniff, twice')
})

test.each(['/', '/plan', '/other/plans/'])('near miss: no rule fits %s', (path) => {
  expect(headers(path)).toEqual({})
})

test('near miss: a dot is no sign for any sign', () => {
  expect(headers('/plans/axb')['X-Content-Type-Options']).toBe('nosniff')
})
