import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readContent} from '../corpus/read-content.ts'
import {readLexicon, strayLexicons} from '../corpus/read-lexicon.ts'

/** The texts as received, byte for byte. A new text adds its line; an old one never changes. */
const received: Record<string, string> = {
  'gansu-2016.txt': '87e413493f39089f2fd3f03c18c52d6fdb51c9eb7ffbae90b741cec130ac1115',
  'jinchang-report.txt': '6bc124969309ded02565e08dcc0480277d40213e2ab02c85332eb6428cc80ec8',
  'luoyang-speech.txt': 'cb3ff32703ef18702dcc15b9ea0f292b2d3712afeab63b81734b96ea24d96b20',
  'quzhou-speech.txt': '597516bd678a0bc9c0176e650067e90340a209eeabadec30512e744132810d50',
  'zhongwei-2023.txt': '8109839b06236bcebb6ba5e332a1dfed45778d328cbe93c612766d60db326c7f'
}
const documents = 'content/documents'
const origin = '../shared/seeds'

const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

test('every text is the text that was received', () => {
  const texts = readdirSync(documents).filter((file) => file.endsWith('.txt'))
  expect(Object.fromEntries(texts.map((file) => [file, hash(join(documents, file))]))).toEqual(received)
})

describe.skipIf(!existsSync(origin))('beside the originals', () => {
  test.each(existsSync(origin) ? readdirSync(origin) : [])('%s is the same', (file) => {
    expect(hash(join(documents, file))).toBe(hash(join(origin, file)))
  })
})

test('content and word lists are in order, and every word list is read', () => {
  expect(readContent('content').problems).toEqual([])
  expect(readLexicon('content').problems).toEqual([])
  expect(strayLexicons('content')).toEqual([])
})

test('regions know their ancestors by their codes', () => {
  const {regions} = readLexicon('content').lexicon
  const codes = new Set(regions.map(({code}) => code))
  const orphans = regions.filter(({code}) => !codes.has(`${code.slice(0, 2)}0000`))
  expect(orphans).toEqual([])
  expect(regions.filter(({level}) => level === 'province')).toHaveLength(34)
  expect(regions.filter(({level, code}) => level === 'city' && code.endsWith('00'))).toHaveLength(333)
})
