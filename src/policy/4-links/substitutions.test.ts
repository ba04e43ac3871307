import {expect, test} from 'vitest'
import {countSubstitutions} from './count-substitutions.ts'
import {findSubstitutions} from './substitutions.ts'

/** Runs as `kept[from→to]kept`. */
function show(a: string, b: string): string {
  return findSubstitutions(a, b)
    .map((run) => {
      const [from, to] = [a.slice(run.a.start, run.a.end), b.slice(run.b.start, run.b.end)]
      return run.kind === 'kept' ? from : `[${from}→${to}]`
    })
    .join('')
}

test('replaced words stand between kept ones', () => {
  expect(show('护好我省古桥与古道，修旧如旧', '护好我市古桥与古道，修旧如旧')).toBe(
    '护好我[省→市]古桥与古道，修旧如旧'
  )
})

test('dropped and added words have one side only', () => {
  expect(show('护好古桥和渡口，逐一登记造册', '护好古桥，逐一张贴告示登记造册')).toBe(
    '护好古桥[和渡口→]，逐一[→张贴告示]登记造册'
  )
})

test('near miss: a shared run of two characters is not kept', () => {
  expect(show('疏浚内河航道，架设浮桥', '疏浚内河水道，修筑石桥')).toBe(
    '疏浚内河[航道，架设浮桥→水道，修筑石桥]'
  )
})

test('a replacement made alone elsewhere is taken off a longer one', () => {
  const a = '护好我省古桥。给我省竹编技艺传承留出场地。'
  const b = '护好我市古桥。给我市藤编手工传承留出场地。'
  expect(show(a, b)).toBe('护好我[省→市]古桥。给我[省→市][竹编技艺→藤编手工]传承留出场地。')
  expect(countSubstitutions(findSubstitutions(a, b), a, b)).toEqual([
    {from: '我省', to: '我市', count: 2},
    {from: '竹编技艺', to: '藤编手工', count: 1}
  ])
})

test('runs cover both strings, layout included', () => {
  const a = '　　一、护桥。\n　　二、护路，设岗巡查。'
  const b = '一、护桥。\n\n二、护林，设岗巡查。'
  const runs = findSubstitutions(a, b)
  expect(runs.map((run) => a.slice(run.a.start, run.a.end)).join('')).toBe(a)
  expect(runs.map((run) => b.slice(run.b.start, run.b.end)).join('')).toBe(b)
})

test('nothing in common is one replacement, nothing at all is none', () => {
  expect(show('护桥', '植树')).toBe('[护桥→植树]')
  expect(findSubstitutions('', '')).toEqual([])
})
