import {expect, test} from 'vitest'
import {documentOf, pageOf, pagesOf, regions} from './indicator.samples.ts'
import {toIndicatorFacts} from './indicator-facts.ts'
import {toIndicatorList} from './indicator-list.ts'
import {pagesByName} from './indicator-pages.ts'
import {toReachedCells} from './reached-words.ts'

const target = {status: 'target', year: 2027} as const
const done = {status: 'achieved', year: 2022} as const
const named = (indicator: string) => ({...target, unit: '家', indicator})

test('an indicator of the word list has a page where one document sets a target; others where two do', () => {
  const own = [
    ['10', named('重点项目')],
    ['11', named('海外项目')],
    ['13', named('项目')]
  ] as const
  const one = documentOf('one', {}, ['70', target], ...own)
  const other = documentOf('other', {}, ['12', named('重点项目')], ['14', named('项目')])
  expect(pagesOf(one, other).map(({name, documents}) => [name, documents])).toEqual([
    ['外贸进出口总额', 1],
    ['重点项目', 2]
  ])
})

test('near miss: an indicator that is only reported has no page', () => {
  expect(pagesOf(documentOf('one', {}, ['35', done]))).toEqual([])
})

test('names that differ in quotation marks only are one; both lead to its page', () => {
  const pages = pagesOf(
    documentOf('one', {}, ['10', named('“品字标”企业')]),
    documentOf('other', {}, ['12', named('品字标企业')])
  )
  expect(pages.map(({name, address}) => [name, address])).toEqual([['“品字标”企业', '品字标企业']])
  expect(Object.fromEntries(pagesByName(pages))).toEqual({
    '“品字标”企业': '/targets/品字标企业/',
    品字标企业: '/targets/品字标企业/'
  })
})

test('documents in order of time, those of unknown age last; what is condition or background is counted', () => {
  const page = pageOf(
    documentOf('undated', {}, ['70', target]),
    documentOf('late', {issued: '2023-06-14'}, ['80', target], ['8', {status: 'context'}]),
    documentOf('plan', {period: {start: 2016, end: 2020}}, ['90', target], ['9', {...target, year: 2020}])
  )
  expect(page.targets.map(({policy, figure}) => [policy.id, figure.value.value])).toEqual([
    ['plan', 9],
    ['plan', 90],
    ['late', 80],
    ['undated', 70]
  ])
  expect(page.left).toBe(1)
})

test('a number reached that is written twice is one row', () => {
  const policy = documentOf('one', {}, ['70', target], ['35', done], ['36', {...done, value: 35}])
  policy.figures[1]!.section = 'sec_1'
  policy.figures[2]!.section = 'sec_2'
  expect(pageOf(policy).reached.map(({figures}) => figures.length)).toEqual([2])
})

test('a name outside the word list takes no base from elsewhere in its document', () => {
  const plan = (indicator: string) => {
    const about = {period: {start: 2023, end: 2027}}
    return documentOf(indicator, about, ['35', {...done, indicator}], ['70', {...target, indicator}])
  }
  expect(pageOf(plan('外贸进出口总额')).targets[0]!.base?.value).toBe(35)
  const [unlisted] = pagesOf(plan('重点投资'), {...plan('重点投资'), id: 'other'})
  expect(unlisted!.targets.map(({base}) => base)).toEqual([null, null])
})

test('facts: what the word list knows, and how the documents write it', () => {
  const policy = documentOf(
    'one',
    {},
    ['70', {...target, quote: '进出口额70亿元'}],
    ['35', {...done, quote: '进出口35亿元'}]
  )
  expect(toIndicatorFacts(pageOf(policy)).map(({label, value}) => `${label} ${value}`)).toEqual([
    '口径 海关统计的货物进出口。',
    '价格 未注明',
    '量纲 金额',
    '文中写作 进出口额、进出口'
  ])
})

test('facts of a name outside the word list say so', () => {
  const [page] = pagesOf(
    documentOf('one', {}, ['10', named('重点项目')]),
    documentOf('other', {}, ['12', named('重点项目')])
  )
  expect(toIndicatorFacts(page!).map(({value}) => value)).toEqual([
    '指标词表里没有这个名称；各文件写法相同，口径未必相同',
    '个数'
  ])
})

test('the list begins with what most documents set; a long one stands by what is measured', () => {
  const share = {...target, indicator: '城镇化率', unit: '%', change: 'share'} as const
  const pages = pagesOf(
    documentOf('one', {}, ['70', target], ['60', share], ['10', named('重点项目')]),
    documentOf('other', {}, ['61', share], ['12', named('重点项目')])
  )
  const names = (most?: number) =>
    toIndicatorList(pages, most).map((group) => [group.name, group.pages.map(({name}) => name)])
  expect(names()).toEqual([[null, ['城镇化率', '重点项目', '外贸进出口总额']]])
  expect(names(2)).toEqual([
    ['金额', ['外贸进出口总额']],
    ['比率', ['城镇化率']],
    ['词表以外，个数', ['重点项目']]
  ])
  expect(toIndicatorList([])).toEqual([])
})

test('cells of what was reached: years, value with its bound, status, scope; struck out with its digits', () => {
  const policy = documentOf(
    'one',
    {region: regions.city},
    ['35', {...done, comparator: '>=', scope: '全市'}],
    ['*.*', {...done, year: null, unit: '%', masked: true, value: null, change: 'growth', quote: '增长*.*%'}]
  )
  expect(policy.figures.map((figure) => Object.values(toReachedCells(policy, figure)))).toEqual([
    ['2022', '35 亿元以上', '已实现', '全市'],
    ['', '原文隐去（*.*%）', '已实现', '']
  ])
})
