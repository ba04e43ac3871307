import {describe, expect, test} from 'vitest'
import type {DataRow} from '../data/table.ts'
import {documentRow, figureRow, measureRow, release} from './changes.samples.ts'
import type {Changes, ComparedTable} from './changes.ts'
import {compareReleases} from './compare-releases.ts'

const of = (changes: Changes, name: ComparedTable) => changes.tables.find(({table}) => table === name)!
const one = [documentRow('a')]
const compareFigures = (was: DataRow[], is: DataRow[]) =>
  of(compareReleases(release(one, [], was), release(one, [], is)), 'figures')
const compareMeasures = (was: DataRow[], is: DataRow[]) =>
  of(compareReleases(release(one, was), release(one, is)), 'measures')
const nothing = {added: [], gone: [], changed: [], moved: []}

describe('documents', () => {
  test('are added, gone and changed by their ids', () => {
    const was = release([documentRow('a'), documentRow('b'), documentRow('c')])
    const is = release([documentRow('a'), documentRow('c', {title: '新题'}), documentRow('d')])
    expect(of(compareReleases(was, is), 'documents')).toMatchObject({
      added: [{document: 'd', words: 'd规划'}],
      gone: [{document: 'b'}],
      changed: [{document: 'c', words: '新题', fields: [{field: 'title', was: 'c规划', is: '新题'}]}]
    })
  })

  test('in another order are the same', () => {
    const rows = [documentRow('a'), documentRow('b')]
    expect(of(compareReleases(release(rows), release(rows.toReversed())), 'documents')).toMatchObject(nothing)
  })
})

describe('measures', () => {
  test('with other words at the same address have changed', () => {
    const {changed} = compareMeasures([measureRow('a', 'sec_1', '促进')], [measureRow('a', 'sec_1', '加快')])
    expect(changed).toMatchObject([{section: 'sec_1', fields: [{field: 'head', was: '促进', is: '加快'}]}])
  })

  test('with the same words at another address have moved, and what took their place is new', () => {
    const was = [measureRow('a', 'sec_1', '甲'), measureRow('a', 'sec_2', '乙')]
    const is = [was[0]!, measureRow('a', 'sec_2', '新'), measureRow('a', 'sec_3', '乙')]
    expect(compareMeasures(was, is)).toMatchObject({
      ...nothing,
      added: [{section: 'sec_2', words: '新'}],
      moved: [{section: 'sec_3', fields: [{field: 'id', was: 'sec_2', is: 'sec_3'}]}]
    })
  })

  test('at other characters of the text are the same, those of their units included', () => {
    const duties = [{unit: '市商务局', start: 15, end: 19}]
    const was = [measureRow('a', 'sec_1', '甲', {duties})]
    const is = [
      measureRow('a', 'sec_1', '甲', {start: 90, end: 100, duties: [{...duties[0], start: 95, end: 99}]})
    ]
    expect(compareMeasures(was, is)).toMatchObject(nothing)
    const other = [measureRow('a', 'sec_1', '甲', {duties: [{...duties[0], unit: '市财政局'}]})]
    expect(compareMeasures(was, other).changed).toMatchObject([{fields: [{field: 'duties'}]}])
  })

  test('of the same address in another document are others', () => {
    const both = [documentRow('a'), documentRow('b')]
    const was = release(both, [measureRow('a', 'sec_1', '甲')])
    const is = release(both, [measureRow('b', 'sec_1', '甲')])
    expect(of(compareReleases(was, is), 'measures')).toMatchObject({
      ...nothing,
      added: [{document: 'b'}],
      gone: [{document: 'a'}]
    })
  })
})

describe('figures', () => {
  test('keep nothing of a number that shifted: only what was put in is new', () => {
    const was = [figureRow('a', 'f1', '达到70亿元'), figureRow('a', 'f2', '达到90亿元', {value: 90})]
    const is = [
      figureRow('a', 'f1', '达到5家', {indicator: '企业', value: 5, unit: '家'}),
      figureRow('a', 'f2', '达到70亿元', {start: 99, valueStart: 101}),
      figureRow('a', 'f3', '达到90亿元', {value: 90})
    ]
    expect(compareFigures(was, is)).toMatchObject({
      ...nothing,
      added: [{words: '达到5家', indicator: '企业'}]
    })
  })

  test.each([
    ['value', 70, 7],
    ['year', 2027, 2025],
    ['status', 'target', 'achieved'],
    ['unit', '亿元', '亿美元'],
    ['indicator', '进出口总额', '外贸进出口总额']
  ])('of the same quote with another %s have changed, with what was and is', (field, was, is) => {
    const changes = compareFigures(
      [figureRow('a', 'f1', '原句')],
      [figureRow('a', 'f1', '原句', {[field]: is})]
    )
    expect(changes).toMatchObject({...nothing, changed: [{fields: [{field, was, is}]}]})
  })

  test('of a corrected sentence are found by indicator and year', () => {
    const is = [figureRow('a', 'f1', '达到80亿元', {value: 80})]
    const {changed} = compareFigures([figureRow('a', 'f1', '达到70亿元')], is)
    expect(changed[0]!.fields.map(({field}) => field)).toEqual(['quote', 'value'])
  })

  test('whose indicator nobody could read are not taken for one another', () => {
    const is = [figureRow('a', 'f1', '达到80亿元', {value: 80, indicator: ''})]
    const changes = compareFigures([figureRow('a', 'f1', '达到70亿元', {indicator: ''})], is)
    expect(changes).toMatchObject({...nothing, added: [{words: '达到80亿元'}], gone: [{words: '达到70亿元'}]})
  })

  test('that cannot be told from one another are gone and added', () => {
    const was = [figureRow('a', 'f1', '其中70亿元')]
    const is = ['其中10亿元', '其中20亿元'].map((quote, index) =>
      figureRow('a', `f${index + 1}`, quote, {value: index})
    )
    const changes = compareFigures(was, is)
    expect(changes.changed).toEqual([])
    expect([changes.gone.length, changes.added.length]).toEqual([1, 2])
  })

  test('that say the same twice are paired one by one', () => {
    const row = figureRow('a', 'f1', '同一句')
    const {added} = compareFigures([row, {...row, id: 'f2'}], [row, {...row, id: 'f2'}, {...row, id: 'f3'}])
    expect(added).toHaveLength(1)
  })
})

test('a new reading of the same text is told from a new text, and what is as it was is not told', () => {
  const documents = ['a', 'b', 'c'].map((id) => documentRow(id))
  const figures = (value: number) => ['a', 'b'].map((id) => figureRow(id, 'f1', '句', {value}))
  const was = release(documents, [], figures(1))
  const is = release(documents, [], figures(2))
  expect(compareReleases(was, {...is, sources: {...is.sources, b: '新的原文', c: '新的原文'}}).texts).toEqual(
    [
      {document: 'a', same: true},
      {document: 'b', same: false}
    ]
  )
})

test('a site that moved to another address has the same data', () => {
  const is = release([documentRow('a', {link: 'https://example.org/documents/a/'})])
  expect(of(compareReleases(release(one), is), 'documents')).toMatchObject(nothing)
})

test('a column only one release has is told once, not for every row', () => {
  const {columns, changed} = compareMeasures(
    [measureRow('a', 'sec_1', '甲', {old: 1})],
    [measureRow('a', 'sec_1', '甲', {fresh: 1})]
  )
  expect({columns, changed}).toEqual({columns: {added: ['fresh'], gone: ['old']}, changed: []})
})

test('tables that are not told row by row are counted', () => {
  const {tables, sources} = release(one)
  const was = [...tables, {name: 'masked', rows: [{}, {}]}]
  const is = [...tables, {name: 'citations', rows: [{}]}]
  expect(compareReleases({tables: was, sources}, {tables: is, sources}).counts.slice(3)).toEqual([
    {table: 'citations', was: null, is: 1},
    {table: 'masked', was: 2, is: null}
  ])
})
