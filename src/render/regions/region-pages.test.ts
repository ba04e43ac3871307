import {expect, test} from 'vitest'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Region} from '../../policy/metadata.ts'
import type {Place, Policy} from '../../policy/policy.ts'
import {policyOf, spotOf} from '../policy-text.samples.ts'
import {toOtherPlaces} from './other-places.ts'
import {mentionWords, ownWords, regionFinding, regionsFinding} from './region-findings.ts'
import {innerPages, type RegionPage, toRegionPages} from './region-pages.ts'

const plan = '某市开放实施方案\n一、任务\n支持金昌、兰州新区、长三角。支持永昌县。全省各市州。全国。\n'

const region = (code: string, name: string, level: Region['level']): Lexicon['regions'][number] => ({
  code,
  name,
  level,
  aliases: []
})
const nation = region('000000', '全国', 'national')
const gansu = region('620000', '甘肃省', 'province')
const lanzhou = region('620100', '兰州市', 'city')
const jinchang = region('620300', '金昌市', 'city')
const yongchang = region('620321', '永昌县', 'county')
const lexicon = {regions: [nation, gansu, lanzhou, jinchang, yongchang]}

function placeFact(
  policy: Policy,
  quote: string,
  of: Region | null,
  about: Partial<Place['value']> = {}
): Place {
  const value = {
    name: of?.name ?? quote,
    kind: of?.level ?? ('group' as const),
    code: of?.code ?? null,
    own: false,
    ...about
  }
  return {kind: 'place', ...spotOf(policy, quote), quote, value, rule: 'sample', section: 'sec_1'}
}

function sample(id: string, of: Region | null): Policy {
  const policy = {...policyOf(plan, {region: of, shortTitle: id}), id}
  policy.places.push(
    placeFact(policy, '金昌', jinchang),
    placeFact(policy, '兰州新区', lanzhou, {name: '兰州新区', kind: 'zone'}),
    placeFact(policy, '长三角', null),
    placeFact(policy, '永昌县', yongchang),
    placeFact(policy, '全省', gansu, {own: true})
  )
  return policy
}

const pagesOf = (...policies: Policy[]) => toRegionPages(policies, lexicon)
const pageOf = (pages: readonly RegionPage[], code: string) =>
  pages.find((page) => page.region.code === code)!

test('a region has its own documents, those of regions inside it, and those that name it', () => {
  const [province, city] = [sample('省规划', gansu), sample('市方案', jinchang)]
  const pages = pagesOf(province, city)
  expect(pages.map((page) => page.region.name)).toEqual(['甘肃省', '金昌市', '永昌县'])
  const upper = pageOf(pages, '620000')
  expect(upper.documents.map(({policy}) => policy.id)).toEqual(['省规划'])
  expect(upper.inside.map(({region: {name}, documents}) => [name, documents.length])).toEqual([['金昌市', 1]])
  const lower = pageOf(pages, '620300')
  expect(lower.around.map(({name}) => name)).toEqual(['甘肃省'])
  expect(lower.mentions.map(({policy, named}) => [policy.id, named.length])).toEqual([['省规划', 1]])
  expect(lower.documents[0]!.named).toHaveLength(1)
})

test('a region around that of a document has a page though nobody names it; near miss: one around a named one', () => {
  const policy = {...sample('县方案', yongchang), places: []}
  expect(pagesOf(policy).map((page) => page.region.name)).toEqual(['甘肃省', '金昌市', '永昌县'])
  const naming = {...sample('讲话', null)}
  naming.places = naming.places.filter(({value}) => value.code === '620321')
  expect(pagesOf(naming).map((page) => page.region.name)).toEqual(['永昌县'])
})

test('a zone is not the city it lies in', () => {
  const pages = pagesOf(sample('讲话', null))
  expect(pageOf(pages, '620100')).toBeUndefined()
  const zone = toOtherPlaces([sample('讲话', null)], lexicon).find(({kind}) => kind === 'zone')
  expect(zone).toMatchObject({name: '兰州新区', region: lanzhou, times: 1})
})

test('places without a code: the most frequent first, each document with its first place', () => {
  const one = sample('甲', null)
  const other = {...one, id: '乙', places: one.places.filter(({value}) => value.kind === 'group')}
  const [first, second] = toOtherPlaces([one, other], lexicon)
  expect(first).toMatchObject({name: '长三角', kind: 'group', region: null, times: 2})
  expect(first!.documents.map(({href, place}) => [href, place])).toEqual([
    ['/documents/甲/#sec_1', '一'],
    ['/documents/乙/#sec_1', '一']
  ])
  expect(second!.name).toBe('兰州新区')
})

test('pages right inside: a county without a page for its city stands right inside the province', () => {
  const pages = pagesOf(sample('省规划', gansu))
  expect(innerPages(pages[0]!, pages).map((page) => page.region.name)).toEqual(['金昌市'])
  const [, ...others] = pages
  const [, county] = others
  expect(innerPages(pages[0]!, [county!]).map((page) => page.region.name)).toEqual(['永昌县'])
})

test('the finding counts what there is and leaves out what there is not', () => {
  const pages = pagesOf(sample('省规划', gansu), sample('市方案', jinchang))
  expect(regionFinding(pageOf(pages, '620000'))).toMatchObject({
    title: '甘肃省：本级文件 1 份，所辖地区文件 1 份',
    lede: '行政区划代码 620000。一份文件以“全省”提到 1 处，只计数。'
  })
  expect(regionFinding(pageOf(pages, '620300')).title).toBe('金昌市：本级文件 1 份，另有一份文件点名 1 处')
  expect(regionFinding(pageOf(pages, '620321'))).toMatchObject({
    title: '永昌县：两份文件点名 2 处',
    lede: '行政区划代码 620321，属甘肃省金昌市。'
  })
})

test('a region only spoken of as 全省 says so', () => {
  const policy = {...sample('讲话', null)}
  policy.places = policy.places.filter(({value}) => value.own)
  const [page] = pagesOf(policy)
  expect(regionFinding(page!)).toMatchObject({
    title: '甘肃省：只以“全省”提到 1 处',
    lede: '行政区划代码 620000。'
  })
})

test('how a document speaks of a region: by name, and in words of its own, two of them at most', () => {
  const policy = sample('省规划', gansu)
  const own = ['全省', '全国', '长三角'].map((quote) => placeFact(policy, quote, gansu, {own: true}))
  const mention = {policy, named: policy.places.slice(0, 2), own}
  expect(ownWords(mention)).toBe('文中写到本地 2 处，以“全省”“全国”等提到 3 处')
  expect(ownWords({...mention, named: []})).toBe('以“全省”“全国”等提到 3 处')
  expect(mentionWords({...mention, own: []})).toBe('点名 2 处')
})

test('all regions in one line; nothing where no place is named', () => {
  const policies = [sample('省规划', gansu), sample('市方案', jinchang)]
  const {title, lede} = regionsFinding(pagesOf(...policies), toOtherPlaces(policies, lexicon), 2)
  expect(title).toBe('3 个省市县：2 个有本级文件，2 个在别的文件里点到名')
  expect(lede).toBe('点名最多的是永昌县，两份文件 2 处。另有区域 1 个、开发区和园区 1 个。')
  expect(regionsFinding([], [], 0)).toMatchObject({title: '现收文件都没有写到地区', lede: ''})
})
