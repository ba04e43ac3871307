import {expect, test} from 'vitest'
import {markReplaced, type Step, toReplacements, toSegments, toSteps} from './compare-words.ts'

const compare = (upper: string, lower: string) => markReplaced(toSteps(upper, lower))
const draw = (steps: Step[], side: 'upper' | 'lower') =>
  toSegments(steps, side)
    .map(({kind, text}) => `${kind[0]}:${text}`)
    .join(' ')

test('a few words in place of others are a replacement on both sides', () => {
  const steps = compare(
    '积极承接产业转移。将开发区作为承接产业转移的载体',
    '积极承接产业转移。将*经开区作为承接产业转移的载体'
  )
  expect(draw(steps, 'upper')).toBe('s:积极承接产业转移。将 r:开发 s:区作为承接产业转移的载体')
  expect(draw(steps, 'lower')).toBe('s:积极承接产业转移。将 r:*经开 s:区作为承接产业转移的载体')
  expect(toReplacements(steps)).toEqual([{from: '开发', to: '*经开', count: 1}])
})

test('a single character is told with the one before it, and counted', () => {
  const steps = compare(
    '战略给我省开放发展机遇，将我省由内陆推向前沿',
    '战略给我市开放发展机遇，将我市由内陆推向前沿'
  )
  expect(toReplacements(steps)).toEqual([{from: '我省', to: '我市', count: 2}])
})

test('near miss: what one side adds, a long rewording and what stands at the edges are no replacements', () => {
  const added = compare('形成产业集聚，引导产业向园区集聚', '形成产业集聚，引导商贸物流产业向园区集聚')
  expect(draw(added, 'lower')).toBe('s:形成产业集聚，引导 o:商贸物流 s:产业向园区集聚')
  const reworded = compare(
    '需要我省在体制机制、营商环境等方面提高实力',
    '需要我市在外贸外资外经上做深文章提高实力'
  )
  expect(toReplacements(reworded)).toEqual([])
  expect(toReplacements(compare('2.创新对外投资', '一是创新对外投资'))).toEqual([])
})

test('shared runs begin at three characters', () => {
  expect(draw(compare('甲外贸乙', '丙外贸丁'), 'upper')).toBe('o:甲外贸乙')
  expect(draw(compare('甲外贸易乙', '丙外贸易丁'), 'upper')).toBe('o:甲 s:外贸易 o:乙')
})

test('both sides are told in full', () => {
  const [upper, lower] = ['推动内需与外需、出口与进口协调发展', '推动外需、出口协调发展，打造高地']
  const steps = compare(upper, lower)
  expect(
    toSegments(steps, 'upper')
      .map(({text}) => text)
      .join('')
  ).toBe(upper)
  expect(
    toSegments(steps, 'lower')
      .map(({text}) => text)
      .join('')
  ).toBe(lower)
})
