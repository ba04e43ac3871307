import {expect, test} from 'vitest'
import {documentRow, figureRow, measureRow, recordOf, release} from '../../exports/changes/changes.samples.ts'
import {compareReleases, type Released} from '../../exports/changes/compare-releases.ts'
import {toChangelog} from './changelog.ts'
import type {Today} from './today.ts'

const today: Today = {
  nameOf: (document) => (document === 'gone' ? null : `${document}方案`),
  placeOf: (document, section) =>
    document === 'gone' ? null : {label: section ?? '', href: `/documents/${document}/`},
  tableTitle: (table) => `〔${table}〕`,
  columnTitle: (_, column) => `〔${column}〕`
}

function changelogOf(was: Released, is: Released) {
  return toChangelog([recordOf(1), recordOf(2, {changes: compareReleases(was, is)})], today)
}

const inside = [measureRow('b', 'sec_1', '新的一条')]
const was = release(
  [documentRow('a')],
  [measureRow('a', 'sec_2', '旧的一条')],
  [figureRow('a', 'f1', '达到70亿元')]
)
const is = release([documentRow('a'), documentRow('b')], inside, [
  figureRow('a', 'f1', '达到70亿元', {value: 7}),
  figureRow('b', 'f1', '达到5亿元')
])

test('the newest release comes first, and the first has nothing to be compared with', () => {
  const [newest, first] = changelogOf(was, is)
  expect(newest!.record.number).toBe(2)
  expect(first).toMatchObject({summary: '第一版，没有上一版可比', parts: []})
})

test('what came with a new document is counted with it and not told again', () => {
  const [{summary, parts}] = changelogOf(was, is) as [ReturnType<typeof changelogOf>[number]]
  expect(summary).toBe('新增文件 1 份（含措施 1 条，数量表述 1 处）；减少措施 1 条；改动数量表述 1 处')
  expect(parts.map(({title}) => title)).toEqual(['新增文件 1 份', '减少措施 1 条', '改动数量表述 1 处'])
  expect(parts[0]!.groups[0]!.items[0]).toMatchObject({words: 'b规划', about: '措施 1 条，数量表述 1 处'})
})

test('a change stands under its document, with what was and is', () => {
  const {groups} = changelogOf(was, is)[0]!.parts.at(-1)!
  expect(groups).toMatchObject([
    {
      name: 'a方案',
      note: '原文未变，读法有改',
      items: [
        {
          words: '进出口总额',
          about: '2027 年',
          quote: '达到70亿元',
          changes: [{field: '〔value〕', was: '70', is: '7'}]
        }
      ]
    }
  ])
})

test('a new text is told as such', () => {
  const sources = {...is.sources, a: '另一份原文'}
  const {groups} = changelogOf(was, {...is, sources})[0]!.parts.at(-1)!
  expect(groups[0]!.note).toBe('原文有改动')
})

test('a document that is gone is told by its title, without a link', () => {
  const [newest] = changelogOf(release([documentRow('gone')]), release([]))
  expect(newest!.parts[0]!.groups[0]!.items[0]).toMatchObject({words: 'gone规划', place: null})
})

test('a release that changed only places says so', () => {
  const moved = release([documentRow('a')], [measureRow('a', 'sec_2', '旧的一条', {start: 99})])
  const before = release([documentRow('a')], [measureRow('a', 'sec_2', '旧的一条')])
  expect(changelogOf(before, moved)[0]!.summary).toContain('没有改动')
})

test('columns that came or went are told once', () => {
  const more = release([documentRow('a', {characters: 5})])
  expect(changelogOf(release([documentRow('a')]), more)[0]!.notes).toEqual([
    '〔documents〕表增加的栏目：〔characters〕'
  ])
})
