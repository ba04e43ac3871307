/** Hand-made audits of every kind, over two small documents. */
import {type Audit, auditKinds} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {figureFact, policyOf, spotOf} from '../policy-text.samples.ts'

const plan = `某市开放实施方案
一、发展目标
到2025年，总额由2022年的1.08亿美元增长到2.16↵↵亿美元，年均增长25%。方案自2024年2月30日起施行。
专栏1：主要指标
指标\t单位\t规划目标\t实际完成
进出口总额\t亿元\t112\t80
利用外资\t亿元\t\t9
`

export function samplePlan(): Policy {
  const policy = policyOf(plan)
  const add = (words: string, about: Parameters<typeof figureFact>[2]) =>
    policy.figures.push({...figureFact(policy, words, about), section: 'sec_1'})
  add('1.08', {unit: '亿美元', status: 'baseline'})
  add('2.16', {unit: '亿美元', status: 'target'})
  add('25', {unit: '%', status: 'target', change: 'growth'})
  add('112', {unit: '亿元', status: 'target'})
  return policy
}

/** Another document that states the same target. */
export function sampleUpper(): Policy {
  const policy = {
    ...policyOf('某省规划\n一、目标\n进出口总额达到3亿美元。\n', {shortTitle: '某省规划'}),
    id: 'province'
  }
  policy.figures.push({...figureFact(policy, '3', {unit: '亿美元', status: 'target'}), section: 'sec_1'})
  return policy
}

/** `words`: where the plan says it, figures by their number where there are. */
export function auditOf(policy: Policy, about: Partial<Audit>, ...words: string[]): Audit {
  const figures = words.flatMap((each) => policy.figures.filter(({quote}) => quote === each))
  return {
    kind: 'growth',
    verdict: 'inconsistent',
    documents: [policy.id],
    figures: figures.map(({id}) => `${policy.id}#${id}`),
    stated: '年均增长25%',
    computed: '25.99%',
    working: '(2.16 / 1.08)^(1/3) − 1',
    reason: null,
    spots: words.map((each) => ({document: policy.id, ...spotOf(policy, each)})),
    ...about
  }
}

/** One of each kind, the verdicts in turn. */
export function oneOfEach(policy: Policy): Audit[] {
  const verdicts = ['inconsistent', 'within-tolerance', 'not-assessable', 'consistent'] as const
  return auditKinds.map((kind, index) => {
    const verdict = verdicts[index % 4]!
    const computed = verdict === 'not-assessable' ? '' : '25.99%'
    const reason = verdict === 'not-assessable' ? '文中缺数' : null
    const words = kind === 'date' ? ['2024年2月30日'] : ['25', '1.08', '2.16']
    return auditOf(policy, {kind, verdict, computed, reason}, ...words)
  })
}
