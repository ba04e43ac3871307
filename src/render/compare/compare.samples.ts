/** Two small documents with one measure and one passage in common, for the tests of this folder. */
import type {Measure} from '../../policy/3-facts/measure.ts'
import type {Pair, Reuse} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {policyOf, spotOf} from '../policy-text.samples.ts'

export const same = '把园区作为承接产业转移的重要载体'
const region = (level: 'province' | 'city', name: string) => ({code: '620000', name, level})

export const province: Policy = {
  ...policyOf(
    `某省规划
一、外资
1.承接转移。继续${same}和平台。
2.扩大开放。深化合作。
二、外贸
1.培育主体。做强企业。
`,
    {shortTitle: '某省规划', kind: 'plan', region: region('province', '某省')}
  ),
  id: 'upper'
}
export const city: Policy = {
  ...policyOf(
    `某市报告
一、现状
情况良好。
二、建议
（一）平台
1.承接转移。全力${same}。
（二）人才
1.引进人才。
`,
    {shortTitle: '某市报告', kind: 'report', region: region('city', '某市')}
  ),
  id: 'lower'
}
const above = spotOf(province, same)
const below = spotOf(city, same)
const match = {a: above, b: below}
export const reuse: Reuse = {
  a: {document: 'upper', ...above},
  b: {document: 'lower', ...below},
  exact: same.length,
  similarity: 1,
  parts: [match],
  pieces: [match]
}
export const pair: Pair = {
  upper: 'upper',
  lower: 'lower',
  reason: 'region',
  alignments: [
    {
      upper: {document: 'upper', measure: 'sec_1__item_1'},
      lower: {document: 'lower', measure: 'sec_2__sub_1__item_1'},
      relation: 'verbatim',
      score: 0.9,
      evidence: []
    }
  ],
  silent: ['sec_1__item_2', 'sec_2__item_1'],
  added: ['sec_2__sub_2__item_1']
}
export const policies = [province, city]

const specifics = {object: false, amount: false, deadline: false, owner: false, place: false}

/** The section as a measure. */
export function measureOf(policy: Policy, id: string, topics: string[] = []): Measure {
  const {title, start, end} = policy.sections.find((section) => section.id === id)!
  return {id, kind: 'measure', head: title, start, end, strength: null, degree: null, specifics, topics}
}
