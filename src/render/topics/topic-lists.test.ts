import {expect, test} from 'vitest'
import type {Measure} from '../../policy/3-facts/measure.ts'
import type {Lexicon} from '../../policy/lexicon.ts'
import type {Policy} from '../../policy/policy.ts'
import {toMeasureLists} from '../measures/measure-rows.ts'
import {dutyFact, figureFact, noLinks, noNames, policyOf} from '../policy-text.samples.ts'
import {sortByTime} from '../sort-by-time.ts'
import {toTargetRows} from '../targets/target-rows.ts'
import {namesOf, topicFinding, topicsFinding} from './topic-findings.ts'
import {toRowLimit, toTopicLists} from './topic-lists.ts'
import {toTopicTargets} from './topic-targets.ts'

const plan = `某市开放实施方案
一、任务
（一）发展电商。培育10家企业，进出口120亿元，年均增长8%。（责任单位：市商务局）
（二）扩大开放。深化合作。
（三）改善民生。
`

const lexicon = {
  units: [
    {name: '家', dimension: 'count', notBefore: []},
    {name: '亿元', dimension: 'money', notBefore: []}
  ],
  topics: [
    {name: '对外开放', words: ['开放']},
    {name: '跨境电商', parent: '对外开放', words: ['电商', '海外仓']},
    {name: '保税', parent: '跨境电商', words: ['保税']},
    {name: '教育', words: ['教育']}
  ]
} as unknown as Lexicon

const specifics = {object: false, amount: false, deadline: false, owner: false, place: false}

function sample(id = 'sample', topics: string[][] = [['跨境电商'], ['对外开放', '跨境电商'], []]): Policy {
  const policy = {...policyOf(plan, {shortTitle: `${id}方案`}), id}
  policy.measures = topics.map((own, index): Measure => {
    const section = policy.sections.find((each) => each.id === `sec_1__sub_${index + 1}`)!
    const {start, end, title} = section
    const told = {strength: null, degree: null, specifics, topics: own}
    return {id: section.id, kind: 'measure', head: title, start, end, ...told}
  })
  policy.duties.push(dutyFact(policy, '市商务局'))
  const about = {status: 'target', year: 2027} as const
  policy.figures.push(
    figureFact(policy, '10', {...about, unit: '家', indicator: '企业', comparator: '>='}),
    figureFact(policy, '120', {...about, unit: '亿元', indicator: '进出口'})
  )
  return policy
}

const listsOf = (...policies: Policy[]) => toTopicLists(toMeasureLists(policies, noNames), lexicon)
const targetsOf = (...policies: Policy[]) => toTargetRows(policies, noLinks, lexicon)

test('a topic has its own measures and those of topics inside it, each once; empty topics are left out', () => {
  const [outer, inner, ...others] = listsOf(sample())
  expect(outer).toMatchObject({name: '对外开放', around: [], measures: 2})
  expect(inner).toMatchObject({name: '跨境电商', around: ['对外开放'], measures: 2})
  expect(outer!.inner).toEqual([inner])
  expect(others).toEqual([])
})

test('a topic that has measures only two steps down is there with all around it', () => {
  const lists = listsOf(sample('sample', [['保税']]))
  expect(lists.map(({name, measures}) => [name, measures])).toEqual([
    ['对外开放', 1],
    ['跨境电商', 1],
    ['保税', 1]
  ])
  expect(lists[0]!.inner.map(({name}) => name)).toEqual(['跨境电商'])
  expect(lists[2]!.around).toEqual(['对外开放', '跨境电商'])
})

test('no documents, no topics', () => {
  expect(listsOf()).toEqual([])
  expect(topicsFinding([], [])).toMatchObject({title: '现收文件的条文都没有归入主题', lede: '', without: 0})
})

test('the finding counts documents, measures and targets, and names the documents that have none', () => {
  const [policy, silent] = [sample(), sample('other', [['教育'], [], []])]
  const all = toMeasureLists([policy, silent], noNames)
  const [, topic] = toTopicLists(all, lexicon)
  const targets = toTopicTargets(topic!.documents, targetsOf(policy, silent))
  const {title, lede} = topicFinding(topic!, targets, all)
  expect(title).toBe('跨境电商：一份文件 2 条措施，2 项目标')
  expect(lede).toBe('1 条列出责任单位，1 条写了数量目标。other方案没有条文归入这一主题。')
  const {without, lede: most} = topicsFinding(toTopicLists(all, lexicon), all)
  expect(without).toBe(3)
  expect(most).toBe('最多的是跨境电商，一份文件 2 条。')
})

test('targets are those that stand in the measures; a rate whose level stands elsewhere is told by itself', () => {
  const policy = sample()
  const rate = {status: 'target', unit: '%', change: 'growth', indicator: '进出口', year: 2027} as const
  policy.figures.push({...figureFact(policy, '8', rate), quote: '年均增长8%'})
  const [topic] = listsOf(policy)
  const [group] = toTopicTargets(topic!.documents, targetsOf(policy))
  expect(group!.targets.map(({name, value, rate, year}) => [name, value, rate, year])).toEqual([
    ['企业', '10 家以上', '', '2027'],
    ['进出口', '120 亿元', '年均增长 8%', '2027']
  ])
  policy.figures[1]!.start = 0
  const [again] = toTopicTargets(topic!.documents, targetsOf(policy))
  expect(again!.targets.map(({value, rate}) => [value, rate])).toEqual([
    ['10 家以上', ''],
    ['年均增长 8%', '']
  ])
  policy.measures = [policy.measures[1]!]
  expect(toTopicTargets(listsOf(policy)[0]!.documents, targetsOf(policy))).toEqual([])
})

test('too many rows: every document gives some', () => {
  expect(toRowLimit(200, 3)).toBe(200)
  expect(toRowLimit(300, 4)).toBe(50)
  expect(toRowLimit(3000, 500)).toBe(3)
})

test('more than five documents are named and counted', () => {
  const many = Array.from({length: 7}, (_, at) => policyOf(plan, {shortTitle: `方案${at}`}))
  expect(namesOf(many)).toBe('方案0、方案1、方案2、方案3、方案4等 7 份')
  expect(namesOf(many.slice(0, 2))).toBe('方案0、方案1')
})

test('documents by time: undated ones by their period, without either last', () => {
  const dated = (issued: string | null, start?: number) =>
    policyOf(plan, {issued, period: start ? {start, end: start + 4} : null})
  const policies = [dated(null), dated('2023-06-14'), dated(null, 2021), dated('2016-08-30', 2016)]
  expect(sortByTime(policies).map(({metadata}) => metadata.issued ?? metadata.period?.start)).toEqual([
    '2016-08-30',
    2021,
    '2023-06-14',
    undefined
  ])
})
