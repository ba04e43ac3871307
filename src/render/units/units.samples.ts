/** Two small documents whose units the tests of this folder count. */
import type {Measure} from '../../policy/3-facts/measure.ts'
import type {Metadata, Region} from '../../policy/metadata.ts'
import type {Duty, Policy} from '../../policy/policy.ts'
import {figureFact, policyOf} from '../policy-text.samples.ts'
import type {UnitLexicon} from './unit-identity.ts'

const zhongwei: Region = {code: '640500', name: '中卫市', level: 'city'}
const luoyang: Region = {code: '410300', name: '洛阳市', level: 'city'}

export const lexicon: UnitLexicon = {
  agencies: [{name: '发展改革委', aliases: ['发改委']}],
  regions: [
    {...zhongwei, aliases: ['中卫']},
    {...luoyang, aliases: ['洛阳']}
  ]
}

const plan = `某市开放实施方案
一、目标
培育10家企业。
二、任务
（一）发展电商。培育20家企业。（责任单位：①市发展改革委、②商务局，③中卫海关）
（二）扩大开放。（④市商务局牵头，⑤各县〔区〕人民政府、⑥市发改委配合，⑦市商务局）
（三）深化合作。（⑧市商务局）
`

const speech = `讲话
一、抓项目
⑨市商务局牵头。
`

export function plans(): Policy[] {
  return [
    dress(plan, {id: 'zhongwei', region: zhongwei, shortTitle: '中卫方案'}, [
      ['①', '市发展改革委'],
      ['②', '市商务局', '商务局'],
      ['③', '中卫海关'],
      ['④', '市商务局', '市商务局', 'lead'],
      ['⑤', '各县（区）人民政府', '各县〔区〕人民政府', 'support'],
      ['⑥', '市发改委', '市发改委', 'support'],
      ['⑦', '市商务局'],
      ['⑧', '市商务局']
    ]),
    dress(speech, {id: 'luoyang', region: luoyang, shortTitle: '洛阳讲话'}, [
      ['⑨', '市商务局', '市商务局', 'lead']
    ])
  ]
}

type Named = [at: string, unit: string, asWritten?: string, role?: Duty['value']['role']]

function dress(
  words: string,
  {id, ...about}: Partial<Metadata> & {id: string},
  named: readonly Named[]
): Policy {
  const policy = {...policyOf(words, about), id}
  const smallest = policy.sections.filter(
    ({id}) => !policy.sections.some((one) => one.id.startsWith(`${id}__`))
  )
  policy.measures = smallest.map(
    ({id, title, start, end}): Measure => ({
      id,
      kind: 'measure',
      head: title,
      start,
      end,
      strength: null,
      degree: null,
      specifics: {object: false, amount: false, deadline: false, owner: true, place: false},
      topics: ['外贸']
    })
  )
  policy.duties = named.map(([at, unit, asWritten = unit, role = 'resp']) => {
    const start = policy.text.source.indexOf(at)
    const end = start + asWritten.length
    const value = {unit, asWritten, role, group: 0}
    return {kind: 'duty', start, end, quote: asWritten, value, rule: 'sample', section: null}
  })
  if (words.includes('20'))
    policy.figures = [
      figureFact(policy, '20', {status: 'target', unit: '家', indicator: '电商企业', year: 2025})
    ]
  return policy
}
