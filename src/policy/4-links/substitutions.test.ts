import {expect, test} from 'vitest'
import type {AlignedRun} from './substitutions/aligned-run.ts'
import {countSubstitutions} from './substitutions/count-substitutions.ts'
import {findSubstitutions, type Wording} from './substitutions.ts'

/** Runs of each passage as `kept[from→to]kept`. */
function show(...passages: [a: string, b: string][]): string[] {
  const wordings = passages.map(([a, b]) => ({a, b}))
  return findSubstitutions(wordings).map((runs, index) =>
    runs
      .map((run) => {
        const [from, to] = wordsOf(run, wordings[index]!)
        return run.kind === 'kept' ? from : `[${from}→${to}]`
      })
      .join('')
  )
}

function wordsOf({a, b}: AlignedRun, wording: Wording): [from: string, to: string] {
  return [wording.a.slice(a.start, a.end), wording.b.slice(b.start, b.end)]
}

test('replaced words stand between kept ones', () => {
  expect(show(['护好我省古桥与古道，修旧如旧', '护好我市古桥与古道，修旧如旧'])).toEqual([
    '护好我[省→市]古桥与古道，修旧如旧'
  ])
})

test('dropped and added words have one side only', () => {
  expect(show(['护好古桥和渡口，逐一登记造册', '护好古桥，逐一张贴告示登记造册'])).toEqual([
    '护好古桥[和渡口→]，逐一[→张贴告示]登记造册'
  ])
})

test('near miss: a shared run of two characters is not kept', () => {
  expect(show(['疏浚内河航道，架设浮桥', '疏浚内河水道，修筑石桥'])).toEqual([
    '疏浚内河[航道，架设浮桥→水道，修筑石桥]'
  ])
})

test('a replacement made alone elsewhere is taken off a longer one, in another passage too', () => {
  const bridge: [string, string] = ['护好我省古桥与古道', '护好我市古桥与古道']
  const craft: [string, string] = ['要给我省竹编技艺留出场地', '要给我市藤编手工留出场地']
  expect(show(bridge, craft)).toEqual(['护好我[省→市]古桥与古道', '要给我[省→市][竹编技艺→藤编手工]留出场地'])
  expect(show(craft)).toEqual(['要给我[省竹编技艺→市藤编手工]留出场地'])
})

test('near miss: made alone, but after another letter, or where a passage begins', () => {
  expect(show(['护好我省古桥，评选全省级样板渡口码头', '护好我市古桥，评选全市级示范渡口码头'])).toEqual([
    '护好我[省→市]古桥，评选全[省级样板→市级示范]渡口码头'
  ])
  expect(show(['2.养护古桥', '一是养护古桥'], ['2.大力养护古桥', '一是及时养护古桥'])).toEqual([
    '[2.→一是]养护古桥',
    '[2.大力→一是及时]养护古桥'
  ])
})

test('replacements are counted, one character with the one before it unless that is a sign', () => {
  const wording = {
    a: '护好我\n省古桥，加固石墩。管好我省渡口，桥、闸门一并管好',
    b: '护好我市古桥，加固木桩。管好我市渡口，路、闸门一并管好'
  }
  const replaced = findSubstitutions([wording])[0]!.filter(({kind}) => kind === 'replaced')
  expect(countSubstitutions(replaced, wording)).toEqual([
    {from: '我省', to: '我市', count: 2},
    {from: '石墩', to: '木桩', count: 1},
    {from: '桥', to: '路', count: 1}
  ])
})

test('near miss: a masked name is whole and takes no character with it', () => {
  const wording = {a: '企业以及各类园区的带动作用', b: '企业以及*园区的带动作用'}
  const replaced = findSubstitutions([wording])[0]!.filter(({kind}) => kind === 'replaced')
  expect(countSubstitutions(replaced, wording)).toEqual([{from: '各类', to: '*', count: 1}])
})

test('runs cover both strings, layout included', () => {
  const wording = {a: '　　一、护桥。\n　　二、护路，设岗巡查。', b: '一、护桥。\n\n二、护林，设岗巡查。'}
  const words = findSubstitutions([wording])[0]!.map((run) => wordsOf(run, wording))
  expect(words.map(([from]) => from).join('')).toBe(wording.a)
  expect(words.map(([, to]) => to).join('')).toBe(wording.b)
})

test('nothing in common is one replacement, nothing at all is none', () => {
  expect(show(['护桥', '植树'], ['', ''])).toEqual(['[护桥→植树]', ''])
})
