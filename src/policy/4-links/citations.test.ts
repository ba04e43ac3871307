import {describe, expect, test} from 'vitest'
import {resolveCitations} from './citations.ts'
import {lexicon, samplePolicy} from './samples.ts'

const resolve = (...policies: ReturnType<typeof samplePolicy>[]) => resolveCitations(policies, lexicon)

const plan = samplePolicy('plan', '某省湿地保护规划（2021—2025年）\n', {
  title: '某省湿地保护规划（2021—2025年）',
  issuer: '某省人民政府',
  docNumber: '某政发〔2021〕5号'
})

const citing = (words: string, id = 'city') =>
  samplePolicy(id, `某市方案\n一、总则\n${words}制定本方案。\n`, {title: '某市方案'})

describe('a citation finds its document', () => {
  test.for([
    ['by number', '根据《湿地规划》（某政发[2021]5号），'],
    ['by title', '根据《某省湿地保护规划（2021—2025年）》，'],
    ['with another dash', '根据《某省湿地保护规划（2021-2025年）》，'],
    ['inside the notice around it', '根据《关于印发〈某省湿地保护规划（2021—2025年）〉的通知》，'],
    ['inside a notice with its issuer', '根据《某省人民政府关于印发某省湿地保护规划（2021—2025年）的通知》，']
  ] as const)('%s', ([, words]) => {
    expect(resolve(plan, citing(words)).citations).toMatchObject([{from: 'city', to: 'plan'}])
  })

  test('by the short name given before', () => {
    const policy = citing('根据《某省湿地保护规划（2021—2025年）》（以下简称《规划》），落实《规划》要求，')
    expect(resolve(plan, policy).citations.map(({to}) => to)).toEqual(['plan', 'plan'])
  })

  test('with the state’s name or without', () => {
    const law = samplePolicy('law', '中华人民共和国湿地保护法\n', {title: '中华人民共和国湿地保护法'})
    expect(resolve(law, citing('根据《湿地保护法》，')).citations).toMatchObject([{to: 'law'}])
  })

  test('its place is the whole citation', () => {
    const policy = citing('根据《某省湿地保护规划（2021—2025年）》（某政发〔2021〕5号），')
    const {start, end} = resolve(plan, policy).citations[0]!
    expect(policy.text.source.slice(start, end)).toBe(
      '《某省湿地保护规划（2021—2025年）》（某政发〔2021〕5号）'
    )
  })
})

describe('near misses', () => {
  test('another period is another plan', () => {
    const {citations, missing} = resolve(plan, citing('根据《某省湿地保护规划（2016—2020年）》，'))
    expect(citations).toEqual([])
    expect(missing).toEqual([{title: '某省湿地保护规划（2016—2020年）', docNumber: null, from: ['city']}])
  })

  test('two documents of one title: not resolved, not missing', () => {
    const twin = {...plan, id: 'twin'}
    expect(resolve(plan, twin, citing('根据《某省湿地保护规划（2021—2025年）》，'))).toEqual({
      citations: [],
      missing: []
    })
  })

  test('what a document says of itself is no citation', () => {
    const self = samplePolicy('self', '某市湿地方案\n《某市湿地方案》已经同意，现印发给你们。\n', {
      title: '某市湿地方案'
    })
    expect(resolve(self)).toEqual({citations: [], missing: []})
  })

  test('a kind of document is no title', () => {
    expect(resolve(plan, citing('按照《规划》和《方案》，')).missing).toEqual([])
  })
})

describe('missing documents', () => {
  test('are listed once, with their number and all who cite them', () => {
    const policies = [
      citing('根据《某省河湖条例》，', 'one'),
      citing('根据《关于印发〈某省候鸟办法〉的通知》，', 'two'),
      citing('根据《某省候鸟办法》（某政办发〔2020〕8号），', 'three'),
      citing('（某政办发〔2020〕8号）', 'four')
    ]
    expect(resolve(...policies).missing).toEqual([
      {title: '某省河湖条例', docNumber: null, from: ['one']},
      {
        title: '关于印发〈某省候鸟办法〉的通知',
        docNumber: '某政办发〔2020〕8号',
        from: ['two', 'three', 'four']
      }
    ])
  })

  test('are one with and without the issuer in the title, but not under two issuers', () => {
    const policies = [
      citing('根据《关于保护候鸟的意见》，', 'one'),
      citing('根据《某省人民政府关于保护候鸟的意见》，', 'two'),
      citing('根据《甲县人民政府关于保护天鹅的意见》，', 'three'),
      citing('根据《乙县人民政府关于保护天鹅的意见》，', 'four')
    ]
    expect(resolve(...policies).missing.map(({title, from}) => `${title} ${from}`)).toEqual([
      '某省人民政府关于保护候鸟的意见 two,one',
      '甲县人民政府关于保护天鹅的意见 three',
      '乙县人民政府关于保护天鹅的意见 four'
    ])
  })
})
