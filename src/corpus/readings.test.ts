import {mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {readSources} from '../corpus.ts'
import {type PolicySource, readPolicy} from '../policy/index.ts'
import type {Lexicon} from '../policy/lexicon.ts'
import {openReadings} from './readings.ts'

const {documents, lexicon} = readSources()
const first: PolicySource = documents[0]!
const second: PolicySource = documents[1]!

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'cemai-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  return folder
}

function openFolder(folder = temporaryFolder()) {
  return (words: Lexicon = lexicon) => openReadings(words, folder)
}

test('what comes out of the folder is what was read, sections being those of the tree', () => {
  const open = openFolder()
  for (const document of documents) {
    const read = open().policy(document)
    const kept = open().policy(document)
    expect(kept).not.toBe(read)
    expect(kept).toEqual(read)
    const nodes = new Set(JSON.stringify(kept.tree).match(/"sec_[^"]+"/g))
    expect(nodes.size).toBeGreaterThan(0)
    expect(kept.sections[0]).toBe(kept.tree.children.find((node) => node.type === 'section'))
  }
})

test('a document is read once; what is kept answers for it', () => {
  const open = openFolder()
  expect(open().has(first)).toBe(false)
  open().keep(first, {...readPolicy(first, lexicon), messages: []})
  expect(open().has(first)).toBe(true)
  expect(open().policy(first).messages).toEqual([])
})

test('near misses: another letter, another title, another word in the lists are read anew', () => {
  const open = openFolder()
  open().policy(first)
  expect(open().has({...first})).toBe(true)
  expect(open().has({...first, source: `${first.source}。`})).toBe(false)
  expect(open().has({...first, metadata: {...first.metadata!, title: '另一份'}})).toBe(false)
  expect(open().has({...first, corrections: []})).toBe(first.corrections?.length === 0)
  expect(open({...lexicon, offices: [...lexicon.offices, '某某处']}).has(first)).toBe(false)
})

test('a fault is kept until the document is read', () => {
  const open = openFolder()
  const fault = '读了 60 秒还没有读完'
  open().policy(first)
  open().keep(first, {fault})
  expect([open().fault(first), open().has(first)]).toEqual([fault, false])
  open().keep(first, readPolicy(first, lexicon))
  expect([open().fault(first), open().has(first)]).toEqual([null, true])
})

test('links are kept for these documents in this order', () => {
  const open = openFolder()
  const policies = [first, second].map((document) => open().policy(document))
  const links = open().link([first, second], policies)
  expect(open().link([first, second], [])).toEqual(links)
  expect(open().link([first], [])).not.toEqual(links)
})

test('what an older version kept goes after a week, what is newer or our own stays', () => {
  const folder = temporaryFolder()
  const open = openFolder(folder)
  open().policy(first)
  mkdirSync(join(folder, 'older'))
  mkdirSync(join(folder, 'newer'))
  const eightDaysAgo = Date.now() / 1000 - 8 * 24 * 60 * 60
  utimesSync(join(folder, 'older'), eightDaysAgo, eightDaysAgo)
  open().sweep()
  expect(readdirSync(folder)).toContain('newer')
  expect(readdirSync(folder)).not.toContain('older')
  expect(open().has(first)).toBe(true)
})
