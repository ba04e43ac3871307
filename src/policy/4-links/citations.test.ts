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

  test.for([
    ['without the years behind it', '根据《某省湿地保护规划》，'],
    [
      'by number, then by the title that stood with it',
      '根据《湿地规划》（某政发〔2021〕5号），按照《湿地规划》要求，'
    ]
  ] as const)('%s', ([, words]) => {
    const {citations, missing} = resolve(plan, citing(words))
    expect(new Set(citations.map(({to}) => to))).toEqual(new Set(['plan']))
    expect(missing).toEqual([])
  })

  test('on trial or not', () => {
    const trial = samplePolicy('trial', '某省候鸟办法（试行）\n', {title: '某省候鸟办法（试行）'})
    const final = samplePolicy('final', '某省天鹅办法\n', {title: '某省天鹅办法'})
    const policy = citing('根据《某省候鸟办法》和《某省天鹅办法（试行）》，')
    expect(resolve(trial, final, policy).citations.map(({to}) => to)).toEqual(['trial', 'final'])
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
    expect(missing).toMatchObject([
      {title: '某省湿地保护规划（2016—2020年）', docNumber: null, from: ['city']}
    ])
  })

  test('two documents of one title: not resolved, not missing, but listed', () => {
    const [twin, city] = [{...plan, id: 'twin'}, citing('根据《某省湿地保护规划（2021—2025年）》，')]
    const {citations, missing, ambiguous} = resolve(plan, twin, city)
    expect([citations, missing]).toEqual([[], []])
    const [{start, end, ...found}] = ambiguous as [(typeof ambiguous)[number]]
    expect(found).toEqual({from: 'city', candidates: ['plan', 'twin']})
    expect(city.text.source.slice(start, end)).toBe('《某省湿地保护规划（2021—2025年）》')
  })

  test('the number of one document with the title of another is neither', () => {
    const forest = samplePolicy('forest', '某省林业规划\n', {title: '某省林业规划'})
    const {citations, ambiguous} = resolve(
      plan,
      forest,
      citing('根据《某省林业规划》（某政发〔2021〕5号），')
    )
    expect(citations).toEqual([])
    expect(ambiguous).toMatchObject([{candidates: ['plan', 'forest']}])
  })

  test('a title with the number of another year is another document', () => {
    const {citations, missing} = resolve(
      plan,
      citing('根据《某省湿地保护规划（2021—2025年）》（某政发〔2016〕9号），')
    )
    expect(citations).toEqual([])
    expect(missing).toHaveLength(1)
  })

  test('a draft is not the plan it became', () => {
    expect(resolve(plan, citing('根据《某省湿地保护规划（草案）》，')).citations).toEqual([])
  })

  test('省政府 is that of the own province', () => {
    const upper = samplePolicy('upper', '关于保护湿地的意见\n', {title: '关于保护湿地的意见', code: '150000'})
    const lower = (code: string) =>
      samplePolicy('lower', '某市方案\n根据省政府《关于保护湿地的意见》制定。\n', {title: '某市方案', code})
    expect(resolve(upper, lower('150100')).citations).toMatchObject([{to: 'upper'}])
    expect(resolve(upper, lower('230100')).citations).toEqual([])
  })

  test('what a document says of itself is no citation', () => {
    const self = samplePolicy('self', '某市湿地方案\n《某市湿地方案》已经同意，现印发给你们。\n', {
      title: '某市湿地方案'
    })
    expect(resolve(self)).toEqual({citations: [], missing: [], ambiguous: [], conflicts: []})
  })

  test('a kind of document is no title', () => {
    const {missing, ambiguous} = resolve(plan, citing('按照《规划》和《纲要（草案）》，'))
    expect([missing, ambiguous]).toEqual([[], []])
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
    const {missing} = resolve(...policies)
    expect(missing.map(({spots}) => spots.length)).toEqual([1, 3])
    expect(missing.map(({spots, issuer, ...entry}) => entry)).toEqual([
      {title: '某省河湖条例', docNumber: null, from: ['one']},
      {
        title: '关于印发〈某省候鸟办法〉的通知',
        docNumber: '某政办发〔2020〕8号',
        from: ['two', 'three', 'four']
      }
    ])
  })

  test('later mentions by a short name are places, too', () => {
    const policy = citing('根据《某省候鸟办法》（以下简称《办法》），落实《办法》要求，')
    const {spots, title} = resolve(policy).missing[0]!
    expect(title).toBe('某省候鸟办法')
    expect(spots.map(({start, end}) => policy.text.source.slice(start, end))).toEqual([
      '《某省候鸟办法》',
      '《办法》'
    ])
  })

  test('省委 of two provinces are two, 国务院 before the title or in it is one', () => {
    const of = (id: string, code: string) =>
      samplePolicy(id, '某地报告\n根据省委《关于保护天鹅的决定》编制。\n', {title: '某地报告', code})
    const state = [
      citing('根据国务院《关于保护候鸟的意见》，', 'one'),
      citing('根据《国务院关于保护候鸟的意见》，', 'two')
    ]
    const {missing} = resolve(of('north', '230000'), of('south', '450000'), ...state)
    expect(missing.map(({title, from}) => `${title} ${from}`)).toEqual([
      '关于保护天鹅的决定 north',
      '关于保护天鹅的决定 south',
      '国务院关于保护候鸟的意见 one,two'
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

  test('of one title and two numbers are one, with the number most places say, whoever comes first', () => {
    const policies = [
      citing('根据《某省候鸟办法》（某政发〔2010〕9号），', 'one'),
      citing('根据《某省候鸟办法》（某政发〔2010〕1号），', 'two'),
      citing('根据《某省候鸟办法》（某政发〔2010〕1号），', 'three')
    ]
    for (const each of [policies, policies.toReversed()]) {
      expect(resolve(...each).missing.map(({docNumber, from}) => [docNumber, from.toSorted()])).toEqual([
        ['某政发〔2010〕1号', ['one', 'three', 'two']]
      ])
    }
  })

  test('known by a number here and a title there are one as soon as any document says both', () => {
    const policies = [
      citing('（某政办发〔2020〕8号）', 'one'),
      citing('根据《某省候鸟办法》，', 'two'),
      citing('根据《某省候鸟办法》（某政办发〔2020〕8号），', 'three')
    ]
    expect(resolve(...policies).missing).toMatchObject([
      {title: '某省候鸟办法', from: ['one', 'two', 'three']}
    ])
    expect(resolve(...policies.slice(0, 2)).missing).toHaveLength(2)
  })
})
