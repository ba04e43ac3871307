import {expect, test} from 'vitest'
import type {Heading} from '../policy/2-tree/nodes.ts'
import {policyOf} from '../render/policy-text.samples.ts'
import {headOf, joinLines} from './line-of.ts'

test('a broken line is joined, Latin words stay apart', () => {
  expect(joinLines('推动数字化\r\n\r\n　转型')).toBe('推动数字化转型')
  expect(joinLines('open\nmarket')).toBe('open market')
})

test('near miss: spaces within a line stay; signs no format carries go', () => {
  expect(joinLines('第一章　总则 one')).toBe('第一章　总则 one')
  expect(joinLines('甲\u0001乙\ud800丙\udc00丁𠮷')).toBe('甲乙丙丁𠮷')
})

test('a heading is its number and its words, and the space printed between them', () => {
  const {tree, text} = policyOf('某市方案\n第一章 总则\n一、目标\n')
  const heads = tree.children.flatMap((child) => (child.type === 'section' ? child.children : []))
  const all = heads.flatMap((child) => (child.type === 'section' ? child.children : [child]))
  expect(all.filter((node) => node.type === 'heading').map((node) => headOf(text, node as Heading))).toEqual([
    {marker: '第一章', gap: ' ', words: '总则'},
    {marker: '一、', gap: '', words: '目标'}
  ])
})
