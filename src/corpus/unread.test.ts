import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import type {ContentProblem} from './content-error.ts'
import {toUnread} from './unread.ts'

const directory = mkdtempSync(join(tmpdir(), 'cemai-'))
afterAll(() => rmSync(directory, {recursive: true}))
mkdirSync(join(directory, 'documents', 'older'), {recursive: true})
for (const name of ['a.txt', 'a.yaml', 'b.txt', 'older/c.txt'])
  writeFileSync(join(directory, 'documents', name), '文')
writeFileSync(join(directory, 'documents', 'b.yaml'), 'title: 某市方案\nissued: 2023-02-30\n')

const problem = (
  path: string,
  reason = '不对',
  code: ContentProblem['code'] = 'metadata'
): ContentProblem => ({
  code,
  file: join(directory, path),
  line: 2,
  column: 3,
  reason
})

test('problems of a text, of its .yaml and of its corrections are those of one document', () => {
  const {unread, rest} = toUnread(
    [problem('corrections/a.yaml'), problem('documents/a.txt'), problem('documents/a.yaml')],
    directory
  )
  expect(rest).toEqual([])
  expect(unread).toMatchObject([{id: 'a', title: null, file: 'documents/a.txt'}])
  expect(unread[0]!.problems.map(({file}) => file)).toEqual([
    'corrections/a.yaml',
    'documents/a.txt',
    'documents/a.yaml'
  ])
})

test('a title that can be read is known, whatever else the .yaml lacks', () => {
  expect(toUnread([problem('documents/b.txt')], directory).unread).toMatchObject([
    {id: 'b', title: '某市方案'}
  ])
})

test('where the folder lies is not told', () => {
  const reason = `与 ${join(directory, 'documents', 'a.txt')} 同一个编号`
  const {unread} = toUnread([problem('documents/older/c.txt', reason, 'name')], directory)
  expect(JSON.stringify(unread)).not.toContain(directory)
  expect(unread).toMatchObject([
    {id: null, file: 'documents/older/c.txt', problems: [{reason: '与 documents/a.txt 同一个编号'}]}
  ])
})

test('near misses: a name that is no address and a file without a text have no page', () => {
  const {unread} = toUnread([problem('documents/洛阳 讲话.txt'), problem('documents/规划.docx')], directory)
  expect(unread.map(({id, file}) => [id, file])).toEqual([
    [null, 'documents/洛阳 讲话.txt'],
    [null, 'documents/规划.docx']
  ])
})

test('near misses: word lists, settings and the folder itself belong to no document', () => {
  const all = ['lexicon/units.yaml', 'site.yaml', 'documents'].map((path) => problem(path))
  expect(toUnread(all, directory)).toEqual({unread: [], rest: all})
  const elsewhere = {...problem(''), file: '/elsewhere/documents/a.txt'}
  expect(toUnread([elsewhere], directory)).toEqual({unread: [], rest: [elsewhere]})
})
