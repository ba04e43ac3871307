import {expect, test} from 'vitest'
import {toChartRows} from './chart-rows.ts'
import {toCitationLists, total} from './citation-lists.ts'
import {law, linksOf, plan, rules} from './citations.samples.ts'
import {citedByOf} from './cited-by.ts'

const policies = [rules, plan, law]
const {citations} = linksOf(...policies)
const lists = toCitationLists(policies, citations)

test('documents that cite or are cited, oldest first; others not', () => {
  expect(lists.map(({policy, cites, citedBy}) => [policy.id, total(cites), total(citedBy)])).toEqual([
    ['law', 0, 2],
    ['rules', 2, 0]
  ])
})

test('each place has its words, its provision and the provisions it means', () => {
  const [whole, second] = lists[1]!.cites[0]!.places
  expect(whole).toMatchObject({
    passage: {href: '/documents/rules/#art_1', place: '第一条'},
    targets: []
  })
  expect(second).toMatchObject({
    passage: {href: '/documents/rules/#art_2', place: '第二条'},
    targets: [{href: '/documents/law/#art_2', label: '第二条'}]
  })
  expect(second!.passage.pieces.filter(({isName}) => isName)).toEqual([
    {text: '《某省湿地条例》', isName: true}
  ])
  expect(lists[0]!.citedBy[0]!.document).toBe(rules)
})

test('the header counts documents and places; near miss: nobody cites it', () => {
  expect(citedByOf('law', citations)).toEqual({documents: 1, places: 2, href: '/citations/#law'})
  expect(citedByOf('plan', citations)).toBe(null)
})

test('the chart has a row for each pair; of too many the strongest are drawn', () => {
  expect(toChartRows(lists)).toEqual({
    rows: [{from: {id: 'rules', name: '某市湿地办法'}, to: {id: 'law', name: '某省湿地条例'}, places: 2}],
    rest: 0
  })
  const [{cites}] = [lists[1]!]
  const many = Array.from({length: 61}, (_, index) => ({
    policy: {...plan, id: `plan-${index}`},
    cites: cites.map(({document, places}) => ({document, places: index === 0 ? places.slice(1) : places})),
    citedBy: []
  }))
  const {rows, rest} = toChartRows(many)
  expect([rows.length, rest, rows.some(({from}) => from.id === 'plan-0')]).toEqual([60, 1, false])
})
