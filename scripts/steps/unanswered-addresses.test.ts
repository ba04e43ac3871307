import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {unansweredAddresses} from './unanswered-addresses.ts'

const site = mkdtempSync(join(tmpdir(), 'cemai-site-'))
afterAll(() => rmSync(site, {recursive: true}))
const write = (path: string, html: string) => {
  mkdirSync(join(site, path, '..'), {recursive: true})
  writeFileSync(join(site, path), html)
}
write('documents/a/index.html', '<p id="sec_1">一、</p><span id="old"></span>')
write('documents/b/index.html', '<meta http-equiv="refresh" content="0; url=../a/">')
write('data/a.csv', '')

test('a page, a file, a place on a page and one that was there before answer', () => {
  const addresses = ['/documents/a/', '/data/a.csv', '/documents/a/#sec_1', '/documents/a/#old']
  expect(unansweredAddresses(site, addresses)).toEqual([])
})

test('a page that says where it went answers for all its places', () => {
  expect(unansweredAddresses(site, ['/documents/b/', '/documents/b/#sec_1'])).toEqual([])
})

test('a page, a file and a place that are gone do not, nor does a folder', () => {
  const lost = ['/documents/c/', '/data/b.csv', '/documents/a/#sec_2', '/documents/c/#sec_1', '/documents/a']
  expect(unansweredAddresses(site, ['/documents/a/', ...lost])).toEqual(lost)
})
