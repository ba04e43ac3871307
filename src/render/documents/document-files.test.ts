import {expect, test} from 'vitest'
import {alternateFiles, documentFiles, filePath} from './document-files.ts'

test('every file lies beside the page of its document, and says what it is', () => {
  const files = documentFiles('gansu-2016')
  expect(files.map(({href}) => href)).toEqual([
    '/documents/gansu-2016.txt',
    '/documents/gansu-2016.md',
    '/documents/gansu-2016.csv',
    '/documents/gansu-2016.json',
    '/documents/gansu-2016.akn.xml'
  ])
  expect(filePath('gansu-2016', 'akn')).toBe(files.at(-1)!.href)
  for (const {name, about} of files) expect(name && about).not.toBe('')
})

test('other programs are told of those that say all the page says, and of no other', () => {
  expect(alternateFiles('a').map(({type}) => type)).toEqual([
    'text/markdown',
    'application/json',
    'application/akn+xml'
  ])
})
