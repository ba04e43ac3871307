import {expect, test} from 'vitest'
import {rolesOf, toUnitDocuments, toUnitGroups} from './unit-groups.ts'
import {partnerFinder, toPartnerName} from './unit-partners.ts'
import {toUnits, type Unit} from './unit-rows.ts'
import {lexicon, plans} from './units.samples.ts'

const units = toUnits(plans(), lexicon)

function named(label: string): Unit {
  return units.find((unit) => unit.label === label)!
}

test('units come in the order of how many provisions name them', () => {
  expect(units.map(({label, entries}) => `${label} ${entries.length}`)).toEqual([
    '中卫市 · 市商务局 3',
    '中卫市 · 市发展改革委 2',
    '洛阳市 · 市商务局 1',
    '中卫市 · 各县（区）人民政府 1',
    '中卫海关 1'
  ])
})

test('near miss: 市商务局 of one city is not that of another', () => {
  expect(named('中卫市 · 市商务局').policies.map(({id}) => id)).toEqual(['zhongwei'])
  expect(named('洛阳市 · 市商务局').address).toBe('410300-市商务局')
})

test('one provision counts once, in the strongest role', () => {
  expect(named('中卫市 · 市商务局').counts).toEqual({lead: 1, resp: 2, support: 0})
})

test('the names of a unit are one, and what the text calls it besides is kept', () => {
  expect(named('中卫市 · 市发展改革委').written).toEqual(['市发改委'])
  expect(named('中卫市 · 市商务局').written).toEqual(['商务局'])
  expect(named('中卫市 · 各县（区）人民政府').written, 'only the marks differ').toEqual([])
})

test('an entry has its place, its head and its targets in words', () => {
  const [first] = named('中卫海关').entries
  expect(first).toMatchObject({id: 'sec_2__sub_1', role: 'resp', topics: ['外贸']})
  expect(first!.targets).toEqual([{id: 'f1', words: '电商企业 20\u00a0家（2025）'}])
})

test('a name outside of all measures stands where its section is', () => {
  const [plan] = plans()
  const [first, second] = plan!.duties
  const duties = [
    {...first!, section: 'sec_2'},
    {...second!, section: null}
  ]
  const found = toUnits([{...plan!, measures: [], duties}], lexicon)
  expect(found.flatMap(({entries}) => entries.map(({id, head}) => [id, head]))).toEqual([
    ['sec_2', '任务'],
    [null, '不在编号条目里']
  ])
})

test('groups are regions; a name that says itself whose it is stands with the document that names it', () => {
  expect(toUnitGroups(units).map(({anchor, units}) => [anchor, units.length])).toEqual([
    ['region-640500', 4],
    ['region-410300', 1]
  ])
  expect(rolesOf(units)).toEqual(['lead', 'resp', 'support'])
  expect(rolesOf([named('中卫海关')])).toEqual(['resp'])
})

test('the provisions of a unit stand by document and role', () => {
  const [document] = toUnitDocuments(named('中卫市 · 市商务局'))
  expect(document!.groups.map(({role, entries}) => [role, entries.map(({id}) => id)])).toEqual([
    ['lead', ['sec_2__sub_2']],
    ['resp', ['sec_2__sub_1', 'sec_2__sub_3']]
  ])
})

test('partners come by how often they are named together; near miss: nobody is its own', () => {
  const partners = partnerFinder(units)(named('中卫市 · 市商务局'))
  expect(partners.map(({unit, shared}) => `${unit.name} ${shared}`)).toEqual([
    '市发展改革委 2',
    '各县（区）人民政府 1',
    '中卫海关 1'
  ])
  expect(partnerFinder(units)(named('洛阳市 · 市商务局'))).toEqual([])
})

test('beside a unit of its own region a partner needs no region', () => {
  const bureau = named('中卫市 · 市商务局')
  expect(toPartnerName(bureau, named('中卫海关'))).toBe('市商务局')
  expect(toPartnerName(bureau, named('洛阳市 · 市商务局'))).toBe('中卫市 · 市商务局')
})

test('without documents there are no units', () => {
  expect(toUnits([], lexicon)).toEqual([])
  expect(toUnitGroups([])).toEqual([])
})
