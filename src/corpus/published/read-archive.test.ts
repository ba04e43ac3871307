import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {recordOf} from '../../exports/changes/changes.samples.ts'
import {sha256} from '../sha256.ts'
import {ArchiveError, archivedZip, readArchive} from './read-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'cemai-archive-'))
afterAll(() => rmSync(folder, {recursive: true}))

const bytes = Buffer.from('as published')
const record = recordOf(1, {zip: {sha256: sha256(bytes), bytes: bytes.length}})
const absent = recordOf(2)
const file = archivedZip(folder, record.release)
mkdirSync(join(folder, record.release))

test('a zip that is what was published is handed over as it is', () => {
  writeFileSync(file, bytes)
  expect(readArchive([record], folder, true)).toEqual(new Map([[record.release, bytes]]))
})

test('a damaged zip is refused, with what to do about it', () => {
  writeFileSync(file, 'as publishee')
  const read = () => readArchive([record], folder, false)
  expect(read).toThrow(ArchiveError)
  expect(read).toThrow(`${record.release}/data.zip 与发布时的不同`)
})

test('one that is not at hand is left out, and refused where the whole archive is asked for', () => {
  writeFileSync(file, bytes)
  expect([...readArchive([record, absent], folder, false).keys()]).toEqual([record.release])
  expect(() => readArchive([record, absent], folder, true)).toThrow(`${absent.release}/data.zip 不在`)
})
