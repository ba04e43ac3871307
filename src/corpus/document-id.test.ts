import {expect, test} from 'vitest'
import {isDocumentId} from './document-id.ts'

test.each(['gansu-2016', '404', 'index', 'con-2016', 'main-2', 'a'.repeat(100)])('%s is an id', (id) => {
  expect(isDocumentId(id)).toBe(true)
})

test.each([
  '',
  '..',
  '../甲',
  '/etc/passwd',
  'a/b',
  'a%2fb',
  'Gansu-2016',
  'a.b',
  '__proto__',
  'con',
  'nul',
  'com1',
  'lpt9',
  'main',
  'missing',
  'a--b',
  '😀',
  'a\n',
  'a'.repeat(101)
])('%j is none', (id) => {
  expect(isDocumentId(id)).toBe(false)
})
