import {expect, test} from 'vitest'
import {findSubstitutions} from '../../policy/4-links/substitutions.ts'
import {type Segment, toComparedWords} from './compare-words.ts'

const compare = (a: string, b: string) => toComparedWords({a, b}, findSubstitutions([{a, b}])[0]!)
const draw = (segments: Segment[]) => segments.map(({kind, text}) => `${kind[0]}:${text}`).join(' ')

test('a few words in place of others are a replacement on both sides', () => {
  const {upper, lower, replacements} = compare(
    '积极承接产业转移。将开发区作为承接产业转移的载体',
    '积极承接产业转移。将*经开区作为承接产业转移的载体'
  )
  expect(draw(upper)).toBe('s:积极承接产业转移。将 r:开发 s:区作为承接产业转移的载体')
  expect(draw(lower)).toBe('s:积极承接产业转移。将 r:*经开 s:区作为承接产业转移的载体')
  expect(replacements).toEqual([{from: '开发区', to: '*经开区', count: 1}])
})

test('replacements side by side are one in the text and two in the list', () => {
  const {upper, replacements} = compare(
    '战略给我省开放型经济发展机遇，将我省由内陆推向前沿',
    '战略给我市外向型产业发展机遇，将我市由内陆推向前沿'
  )
  expect(draw(upper)).toBe('s:战略给我 r:省开放型经济 s:发展机遇，将我 r:省 s:由内陆推向前沿')
  expect(replacements).toEqual([
    {from: '我省', to: '我市', count: 2},
    {from: '开放型经济', to: '外向型产业', count: 1}
  ])
})

test('near miss: what one side adds, a long rewording, other punctuation and what stands at the edges', () => {
  const added = compare('形成产业集聚，引导产业向园区集聚', '形成产业集聚，引导商贸物流产业向园区集聚')
  expect(draw(added.lower)).toBe('s:形成产业集聚，引导 o:商贸物流 s:产业向园区集聚')
  const others = [
    added,
    compare('需要我省在体制机制、营商环境等方面提高实力', '需要我市在外贸外资外经上做深文章提高实力'),
    compare('加快信息化、标准化建设', '加快信息化，标准化建设'),
    compare('2.创新对外投资', '一是创新对外投资')
  ]
  expect(others.flatMap(({replacements}) => replacements)).toEqual([])
})

test('shared runs begin at three characters', () => {
  expect(draw(compare('甲外贸乙', '丙外贸丁').upper)).toBe('o:甲外贸乙')
  expect(draw(compare('甲外贸易乙', '丙外贸易丁').upper)).toBe('o:甲 s:外贸易 o:乙')
})
