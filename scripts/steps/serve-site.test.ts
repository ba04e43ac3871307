import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {request, type Server} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {serveSite} from './serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'cemai-'))
let server: Server
let port: number

beforeAll(async () => {
  mkdirSync(join(folder, 'site', 'documents'), {recursive: true})
  writeFileSync(join(folder, 'secret.txt'), '外面的文件')
  writeFileSync(join(folder, 'site', 'index.html'), '首页')
  writeFileSync(join(folder, 'site', '404.html'), '没有')
  writeFileSync(join(folder, 'site', 'documents', 'index.html'), '文件')
  const served = await serveSite(join(folder, 'site'), 0)
  server = served.server
  port = Number(new URL(served.address).port)
})
afterAll(() => {
  server.close()
  rmSync(folder, {recursive: true})
})

/** The path goes out as it stands: fetch would tidy `..` away. */
function ask(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    request({port, path, host: '127.0.0.1'}, async (response) => {
      let text = ''
      for await (const part of response) text += part
      resolve([response.statusCode, response.headers.location, text].filter(Boolean).join(' '))
    })
      .on('error', reject)
      .end()
  })
}

test.each([
  ['/', '200 首页'],
  ['/?q=出口', '200 首页'],
  ['/documents/', '200 文件'],
  ['/documents?q=1', '301 /documents/?q=1'],
  ['/nothing/', '404 没有'],
  ['/../secret.txt', '404 没有'],
  ['/%2e%2e/secret.txt', '404 没有'],
  ['/..%2fsecret.txt', '404 没有'],
  ['/%E0%A4', '404 没有'],
  ['/%00', '404 没有']
])('%s gives %s', async (path, expected) => {
  expect(await ask(encodeURI(path).replaceAll('%25', '%'))).toBe(expected)
})

test('a port that is taken is refused', async () => {
  await expect(serveSite(folder, port)).rejects.toMatchObject({code: 'EADDRINUSE'})
})
