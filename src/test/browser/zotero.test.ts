/** Pages as they are built are saved by Zotero as what they are. */
import {globSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readSources} from '../../corpus.ts'
import {tagsOf} from '../budgets/page-files.ts'
import {toZoteroItem, type ZoteroItem} from '../zotero-item.ts'

function saved(file: string): ZoteroItem {
  const tags = tagsOf(readFileSync(file, 'utf8')).filter(({name}) => name === 'meta')
  const pairs = tags.flatMap(({attributes}) => {
    const name = attributes.get('name') ?? attributes.get('property')
    const content = attributes.get('content')
    return name && content ? [{name, content}] : []
  })
  return toZoteroItem(pairs, `https://example.cn/${file.slice('dist/'.length).replace('index.html', '')}`)
}

const special = new Map<string, string>([
  ['speech', 'presentation'],
  ['law', 'statute']
])

test('every document is saved as a report, a speech or a law, under its title', () => {
  const {documents} = readSources()
  expect(documents.length).toBeGreaterThan(0)
  for (const {id, metadata} of documents) {
    const {itemType, fields} = saved(`dist/documents/${id}/index.html`)
    expect({id, itemType}).toEqual({id, itemType: special.get(metadata!.kind) ?? 'report'})
    expect(fields['title']).toMatch(/\p{Script=Han}{4}/u)
    expect(fields['language']).toBe('zh-CN')
    expect(fields['url']).toContain(`/documents/${id}/`)
  }
})

test('a signed document arrives with issuer, number and day', () => {
  const {fields, creators} = saved('dist/documents/zhongwei-2023/index.html')
  expect(creators).toEqual(['author 中卫市人民政府办公室'])
  expect(fields).toMatchObject({
    institution: '中卫市人民政府办公室',
    reportNumber: '卫政办发〔2023〕29号',
    date: '2023-06-14'
  })
})

test('every page of a measure is its document, at its place', () => {
  const files = globSync('dist/measures/*/*/index.html')
  expect(files.length).toBeGreaterThan(0)
  const reports = files.map(saved).filter(({itemType}) => itemType === 'report')
  expect(reports.length).toBeGreaterThan(0)
  expect(reports.filter(({fields}) => !fields['pages'])).toEqual([])
  expect(files.map(saved).filter(({itemType}) => itemType === 'webpage')).toEqual([])
})

test('near miss: a list of documents is a page', () => {
  expect(saved('dist/documents/index.html').itemType).toBe('webpage')
})
