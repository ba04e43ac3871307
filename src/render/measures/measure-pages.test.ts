import {expect, test} from 'vitest'
import type {Links} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {city, measureOf, pair, province, reuse, same} from '../compare/compare.samples.ts'
import {dutyFact, figureFact, noLinks, noNames, policyOf} from '../policy-text.samples.ts'
import {toHtml} from '../to-html.ts'
import {measurePageFinding} from './measure-finding.ts'
import {toMeasurePages} from './measure-pages.ts'
import {measureText} from './measure-text.ts'

const upper: Policy = {
  ...province,
  measures: ['sec_1__item_1', 'sec_1__item_2', 'sec_2__item_1'].map((id) => measureOf(province, id))
}
const lower: Policy = {...city, measures: [measureOf(city, 'sec_2__sub_1__item_1')]}
const pagesOf = (links: Partial<Links>) => toMeasurePages([upper, lower], {...noLinks, ...links}, noNames)

test('a measure knows those before and after it, and those of its section', () => {
  const [first, second, third] = pagesOf({})
  expect(first).toMatchObject({previous: null, beside: []})
  expect(first!.next!.measure.head).toBe('扩大开放')
  expect(second!.around.map(({measure}) => measure.head)).toEqual(['承接转移', '扩大开放'])
  expect(third).toMatchObject({parent: {title: '外贸'}})
  expect(third!.next).toBeNull()
})

test('aligned measures stand beside each other on the pages of both', () => {
  const pages = pagesOf({pairs: [pair], reuse: [reuse]})
  const [above, below] = [pages[0]!, pages.at(-1)!]
  expect(above.beside.map(({href}) => href)).toEqual(['/measures/lower/sec_2__sub_1__item_1/'])
  expect(below.beside.map(({href}) => href)).toEqual(['/measures/upper/sec_1__item_1/'])
  expect(above.beside[0]!.passage).toMatchObject({
    heading: '某市报告　二（一）1　承接转移',
    exact: same.length
  })
  expect(below.beside[0]!.compare).toBe('/compare/upper/lower/#sec_1__item_1/sec_2__sub_1__item_1')
})

test('without an alignment a shared passage stands there, with its place in the comparison', () => {
  const [page] = pagesOf({reuse: [reuse]})
  expect(page!.beside).toHaveLength(1)
  expect(page!.beside[0]).toMatchObject({
    passage: {relation: null},
    compare: '/compare/upper/lower/#passage-1'
  })
})

test('the text leaves its heading to the title; near miss: a heading that says it all, or a figure in it', () => {
  const section = (policy: Policy, id: string) => policy.sections.find((each) => each.id === id)!
  const draw = (policy: Policy, id: string) => toHtml(measureText(policy, section(policy, id), new Map()))
  expect(draw(upper, 'sec_1__item_2')).toBe('<p>深化合作。</p>')
  expect(draw(lower, 'sec_2__sub_2__item_1')).toContain('引进人才')
  const policy = policyOf('某市方案\n一、培育10家企业。各县负责。\n')
  policy.figures.push(figureFact(policy, '10', {status: 'target', unit: '家'}))
  const html = toHtml(measureText(policy, policy.sections[0]!, new Map([[policy.figures[0]!, 'n-f1']])))
  expect(html).toContain('<a href="#n-f1" class="fig target"')
})

test('the title names document and place; what is not said is listed', () => {
  const [page] = pagesOf({pairs: [pair], reuse: [reuse]})
  const {title, description, left} = measurePageFinding(page!)
  expect(title).toBe('承接转移：某省规划一 1')
  expect(description).toContain(`承接转移。继续${same}`)
  expect(description).toContain('其他文件里有 1 处对应')
  expect(left).toBe('没有写明：责任单位、完成时间、数量。')
})

test('units come with the number of measures that name them', () => {
  const policy = {...policyOf('某市方案\n一、招商。（责任单位：市商务局）\n二、引资。\n'), id: 'lower'}
  policy.measures = policy.sections.map(({id}) => measureOf(policy, id))
  policy.duties.push(dutyFact(policy, '市商务局'))
  const [first, second] = toMeasurePages([policy], noLinks, noNames)
  expect(first!.units).toMatchObject([{unit: '市商务局', measures: 1}])
  expect(second!.units).toEqual([])
})
