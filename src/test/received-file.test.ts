import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, expect, test, vi} from 'vitest'
import {toGb18030} from './to-gb18030.ts'

const words = '某市开放实施方案\r\n一、发展目标\r\n到2025年达到70亿元。'
const about = `{title: 某市开放实施方案, kind: plan, issuer: null, issued: null, docNumber: null, region: null, period: null, source: {name: 公开文本}}`
const folder = mkdtempSync(join(tmpdir(), 'received-'))

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, {recursive: true, force: true})
})

test('a file is handed out byte for byte in its own encoding, byte order mark included', async () => {
  const utf8 = new TextEncoder().encode(`\uFEFF${words}`)
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le'))
  const gb18030 = toGb18030(words)
  await mkdir(join(folder, 'documents'))
  for (const [id, bytes] of Object.entries({marked: utf8, wide: utf16, chinese: gb18030})) {
    writeFileSync(join(folder, 'documents', `${id}.txt`), bytes)
    writeFileSync(join(folder, 'documents', `${id}.yaml`), about)
  }
  vi.stubEnv('CONTENT_DIR', folder)
  vi.resetModules()
  const {corpus, receivedFile} = await import('../corpus.ts')
  expect(receivedFile('marked')).toEqual({bytes: utf8, encoding: 'utf-8'})
  expect(receivedFile('wide')).toEqual({bytes: utf16, encoding: 'utf-16le'})
  expect(receivedFile('chinese')).toEqual({bytes: gb18030, encoding: 'gb18030'})
  const decoder = new TextDecoder('gb18030')
  for (const {id, text} of corpus().policies) expect(text.source, id).toBe(decoder.decode(gb18030))
})

test('the files of the collection are those that lie in the folder', async () => {
  vi.resetModules()
  const {corpus, receivedFile} = await import('../corpus.ts')
  for (const {id} of corpus().policies)
    expect(Buffer.from(receivedFile(id).bytes)).toEqual(readFileSync(`content/documents/${id}.txt`))
})
