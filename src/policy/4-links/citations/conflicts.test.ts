import {describe, expect, test} from 'vitest'
import {resolveCitations} from '../citations.ts'
import {lexicon, samplePolicy} from '../samples.ts'

type Policy = ReturnType<typeof samplePolicy>

const citing = (words: string, id = 'city', issued: string | null = null) =>
  samplePolicy(id, `某市方案\n一、总则\n${words}制定本方案。\n`, {title: '某市方案', issued})

const conflictsOf = (...policies: Policy[]) =>
  resolveCitations(policies, lexicon).conflicts.map(({spots, ...conflict}) => ({
    ...conflict,
    quotes: spots.map(({document, start, end}) =>
      policies.find(({id}) => id === document)!.text.source.slice(start, end)
    )
  }))

describe('one number, two titles', () => {
  test('is a conflict', () => {
    const policies = [
      citing('根据《某省湿地规划》（某政发〔2021〕5号），', 'one'),
      citing('根据《某省林业规划》（某政发[2021]5号），', 'two')
    ]
    expect(conflictsOf(...policies)).toEqual([
      {
        kind: 'two-titles',
        subject: '某政发〔2021〕5号',
        values: ['某省湿地规划', '某省林业规划'],
        quotes: ['《某省湿地规划》（某政发〔2021〕5号）', '《某省林业规划》（某政发[2021]5号）']
      }
    ])
  })

  test('is the same whichever is read first, though one title may be short for two others', () => {
    const titles = ['某省湿地保护规划', '湿地规划', '某市湿地发展规划', '湿地']
    const policies = titles.map((title, at) => citing(`根据《${title}》（某政发〔2021〕5号），`, `c${at}`))
    for (const each of [policies, policies.toReversed(), [...policies.slice(2), ...policies.slice(0, 2)]]) {
      const [conflict] = conflictsOf(...each)
      expect(conflict?.values.toSorted()).toEqual(['某市湿地发展规划', '某省湿地保护规划'])
    }
  })

  test('against the document itself, too', () => {
    const plan = samplePolicy('plan', '某省湿地规划\n', {
      title: '某省湿地规划',
      docNumber: '某政发〔2021〕5号'
    })
    const city = citing('根据《某省林业规划》（某政发〔2021〕5号），')
    expect(conflictsOf(plan, city)).toMatchObject([
      {kind: 'two-titles', values: ['某省湿地规划', '某省林业规划']}
    ])
  })

  test.for([
    ['shortened', '《某省湿地保护规划（2021—2025年）》', '《湿地规划》'],
    ['in the notice around it', '《关于印发〈某省湿地规划〉的通知》', '《某省湿地规划》'],
    ['with another dash', '《某省湿地规划（2021-2025年）》', '《某省湿地规划（2021—2025年）》'],
    ['called by its kind', '《某省湿地规划》', '《规划》']
  ] as const)('near miss: %s', ([, one, other]) => {
    const number = '（某政发〔2021〕5号）'
    expect(
      conflictsOf(citing(`根据${one}${number}，`, 'one'), citing(`根据${other}${number}，`, 'two'))
    ).toEqual([])
  })
})

describe('one title, two numbers', () => {
  test.for([
    ['another serial', '某政发〔2021〕15号'],
    ['another year', '某政发〔2020〕5号'],
    ['another office', '某政办发〔2021〕5号']
  ] as const)('%s is a conflict', ([, number]) => {
    const policies = [
      citing('根据《某省湿地规划》（某政发〔2021〕5号），', 'one'),
      citing(`根据《关于印发〈某省湿地规划〉的通知》（${number}），`, 'two')
    ]
    expect(conflictsOf(...policies)).toMatchObject([
      {kind: 'two-numbers', subject: '某省湿地规划', values: ['某政发〔2021〕5号', number]}
    ])
  })

  test('against the document itself, which is found all the same', () => {
    const plan = samplePolicy('plan', '某省湿地规划\n', {
      title: '某省湿地规划',
      docNumber: '某政发〔2021〕5号'
    })
    const city = citing('根据《某省湿地规划》（某政发〔2021〕6号），')
    expect(conflictsOf(plan, city)).toMatchObject([{kind: 'two-numbers'}])
    expect(resolveCitations([plan, city], lexicon).citations).toMatchObject([{to: 'plan'}])
  })

  test.for([
    ['another office’s document of the same name', '《关于保护候鸟的意见》（甲政发〔2020〕5号）'],
    ['the next year’s', '《关于保护候鸟的意见》（某政发〔2022〕8号）'],
    ['another title of the same office', '《关于保护天鹅的意见》（某政发〔2021〕6号）']
  ] as const)('near miss: %s', ([, other]) => {
    const one = citing('根据《关于保护候鸟的意见》（某政发〔2021〕5号），', 'one')
    expect(conflictsOf(one, citing(`根据${other}，`, 'two'))).toEqual([])
  })
})

describe('cited before its time', () => {
  test('by the year of its number, all its places together', () => {
    const city = citing('根据《某省办法》（某政发〔2021〕5号）（以下简称《办法》），', 'city', '2020-03-01')
    expect(conflictsOf(city)).toMatchObject([
      {kind: 'later-date', subject: '某省办法', values: ['2021', '2020-03-01']}
    ])
  })

  test('by the date of the document found', () => {
    const plan = samplePolicy('plan', '某省湿地规划\n', {title: '某省湿地规划', issued: '2020-05-01'})
    const city = citing('根据《某省湿地规划》，落实《某省湿地规划》，', 'city', '2020-03-01')
    const [conflict] = conflictsOf(plan, city)
    expect(conflict).toMatchObject({kind: 'later-date', values: ['2020-05-01', '2020-03-01']})
    expect(conflict!.quotes).toHaveLength(2)
  })

  test.for([
    ['of the same year', '2021-01-01', '（某政发〔2021〕5号）'],
    ['without a date of its own', null, '（某政发〔2021〕5号）'],
    ['without a number', '2020-03-01', '']
  ] as const)('near miss: %s', ([, issued, number]) => {
    expect(conflictsOf(citing(`根据《某省办法》${number}，`, 'city', issued))).toEqual([])
  })

  test('near miss: a law amended since', () => {
    const law = samplePolicy('law', '某省湿地条例\n', {title: '某省湿地条例', issued: '2022-01-01'})
    const city = citing('根据《某省湿地条例》，', 'city', '2020-03-01')
    expect(conflictsOf({...law, metadata: {...law.metadata, kind: 'law'}}, city)).toEqual([])
  })
})
