import {expect, test} from 'vitest'
import {policyOf} from '../policy-text.samples.ts'
import {markSpots} from './mark-spots.ts'
import {readLine} from './read-line.ts'

test('evidence is shared wording, across the borders of what was found before', () => {
  const segments = [
    {kind: 'own' as const, text: '着力提升'},
    {kind: 'replaced' as const, text: '进口规模'}
  ]
  expect(markSpots(segments, [{start: 2, end: 6}])).toEqual([
    {kind: 'own', text: '着力'},
    {kind: 'shared', text: '提升进口'},
    {kind: 'replaced', text: '规模'}
  ])
})

test('near miss: without evidence nothing changes', () => {
  const segments = [{kind: 'own' as const, text: '着力'}]
  expect(markSpots(segments, [])).toEqual(segments)
})

test('a stretch is read in one line, and places are found in it', () => {
  const policy = policyOf('　　一、承接转移。\n　　引导产业集聚。\n')
  const line = readLine(policy, {start: 0, end: policy.text.source.length})
  expect(line.words).toBe('一、承接转移。引导产业集聚。')
  expect(line.words.slice(line.at(policy.text.source.indexOf('产业')))).toBe('产业集聚。')
})
