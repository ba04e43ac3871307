import {describe, expect, test} from 'vitest'
import {resolveCitations} from '../citations.ts'
import {lexicon, samplePolicy} from '../samples.ts'
import {toProvisions} from './provisions.ts'

const ids = new Set(['art_2', 'art_2__sub_1', 'art_2__sub_3', 'art_3', 'art_4', 'art_5', 'art_13', 'art_16'])
for (const id of ['art_16__sub_1', 'art_16__sub_1~2', 'art_20', 'art_20~2']) ids.add(id)

describe('provisions named', () => {
  test.for([
    ['第十三条', ['art_13']],
    ['第二条第二款', ['art_2']],
    ['第二条第二款第一项', ['art_2__sub_1']],
    ['第二条第二款第一项、第三项', ['art_2__sub_1', 'art_2__sub_3']],
    ['第二条和第五条', ['art_2', 'art_5']],
    ['第3条至第5条', ['art_3', 'art_4', 'art_5']]
  ] as const)('%s: %s', ([article, expected]) => {
    expect(toProvisions(article, ids)).toEqual(expected)
  })

  test.for([
    ['an article it does not have', '第九十条', []],
    ['an article printed twice', '第二十条', []],
    ['an item printed twice leads to its article', '第十六条第一项', ['art_16']],
    ['a long range leads to its ends', '第三条至第一百条', ['art_3']]
  ] as const)('near miss: %s', ([, article, expected]) => {
    expect(toProvisions(article, ids)).toEqual(expected)
  })
})

test('a citation says where it stands and which article it means', () => {
  const law = samplePolicy('law', '某省湿地条例\n第一条 为了湿地。\n第二条 湿地受保护。\n', {
    title: '某省湿地条例'
  })
  const rules = samplePolicy(
    'rules',
    '某市湿地办法\n第一条 根据《某省湿地条例》制定本办法。\n第二条 《某省湿地条例》第二条所称湿地，是指沼泽。\n',
    {title: '某市湿地办法'}
  )
  expect(resolveCitations([law, rules], lexicon).citations).toMatchObject([
    {from: 'rules', fromSection: 'art_1', to: 'law', section: null, sections: []},
    {from: 'rules', fromSection: 'art_2', to: 'law', section: 'art_2', sections: ['art_2']}
  ])
})
