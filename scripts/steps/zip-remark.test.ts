import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {sha256} from '../../src/corpus/sha256.ts'
import {recordOf} from '../../src/exports/changes/changes.samples.ts'
import {zipRemark} from './zip-remark.ts'

const folder = mkdtempSync(join(tmpdir(), 'cemai-zip-'))
afterAll(() => rmSync(folder, {recursive: true}))

const bytes = Buffer.from('as released')
const records = [recordOf(1), recordOf(2, {zip: {sha256: sha256(bytes), bytes: bytes.length}})]

function remarkOn(version: string, zip: string | Buffer): string | null {
  mkdirSync(join(folder, 'data'), {recursive: true})
  writeFileSync(join(folder, 'data/datapackage.json'), JSON.stringify({version}))
  writeFileSync(join(folder, 'data/all.zip'), zip)
  return zipRemark(folder, 'all.zip', records)
}

test('a zip that is another one than that of the same data when they were released is told, with what to look at', () => {
  const {release, version} = records[1]!
  expect(remarkOn(version, 'of another address')).toMatch(
    new RegExp(`${release} 这一版，/data/all\\.zip .*SITE_URL`, 's')
  )
})

test('near miss: the same bytes, and data no release has', () => {
  expect(remarkOn(records[1]!.version, bytes)).toBe(null)
  expect(remarkOn('bb99', 'others')).toBe(null)
})
