/** Documents that set and report one indicator, for the tests of this folder. */
import {findSeries} from '../../policy/4-links/series.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Metadata} from '../../policy/metadata.ts'
import type {Policy} from '../../policy/policy.ts'
import {figureFact, noLinks, policyOf} from '../policy-text.samples.ts'
import {toTargetRows} from '../targets/target-rows.ts'
import {type IndicatorPage, toIndicatorPages} from './indicator-pages.ts'

export const lexicon = {
  figures: {generic: ['项目']},
  'constant-prices': ['生产总值'],
  units: [
    {name: '美元', dimension: 'money', notBefore: []},
    {name: '元', dimension: 'money', notBefore: []},
    {name: '%', dimension: 'ratio', notBefore: []},
    {name: '倍', dimension: 'multiple', notBefore: []},
    {name: '家', dimension: 'count', notBefore: []}
  ],
  indicators: [
    {
      name: '外贸进出口总额',
      aliases: ['进出口', '进出口额'],
      dimension: 'money',
      prices: null,
      definition: '海关统计的货物进出口。'
    },
    {name: '地区生产总值', aliases: [], dimension: 'money', prices: 'current', definition: null},
    {name: '上市公司', aliases: [], dimension: 'count', prices: null, definition: null},
    {name: '城镇化率', aliases: [], dimension: 'ratio', prices: null, definition: null}
  ]
} as unknown as Lexicon

export const regions = {
  province: {code: '620000', name: '甘肃省', level: 'province'},
  city: {code: '640500', name: '中卫市', level: 'city'},
  municipality: {code: '110000', name: '北京市', level: 'province'}
} as const satisfies Record<string, Metadata['region']>

export type Told = Parameters<typeof figureFact>[2] & {quote?: string}

/** A document that says its numbers one a line; `values` by the number as it is printed. */
export function documentOf(
  id: string,
  about: Partial<Metadata>,
  ...facts: readonly (readonly [valueText: string, told: Told])[]
): Policy {
  const lines = facts.map(([valueText, {quote}]) => quote ?? valueText)
  const policy = policyOf(`${id}\n一、目标\n${lines.join('。\n')}。\n`, {shortTitle: id, ...about})
  policy.id = id
  for (const [valueText, {quote, ...told}] of facts) {
    const fact = figureFact(policy, valueText, {
      indicator: '外贸进出口总额',
      unit: '亿元',
      change: 'level',
      ...told
    })
    policy.figures.push({...fact, quote: quote ?? valueText})
  }
  return policy
}

export function pagesOf(...policies: Policy[]): IndicatorPage[] {
  return toIndicatorPages(
    policies,
    toTargetRows(policies, noLinks, lexicon),
    findSeries(policies, lexicon),
    lexicon
  )
}

export function pageOf(...policies: Policy[]): IndicatorPage {
  const [page] = pagesOf(...policies)
  if (!page) throw new Error('no page')
  return page
}
