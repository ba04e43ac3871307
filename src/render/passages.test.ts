import {expect, test} from 'vitest'
import {toSource} from '../policy/1-text/text.ts'
import type {Place, Policy} from '../policy/policy.ts'
import {toPassages} from './passages.ts'
import {policyOf} from './policy-text.samples.ts'

const value = {name: '金昌市', kind: 'city', code: '620300', own: false} as const

/** A document with every 金昌 of `lines` found. */
function sample(lines: string): {policy: Policy; places: Place[]} {
  const policy = policyOf(`某市开放实施方案\n一、任务\n${lines}\n`)
  const places = [...policy.text.repaired.matchAll(/金昌/g)].map(({index}): Place => {
    const {source} = policy.text
    const {start, end} = toSource(policy.text, index, index + 2)
    return {
      kind: 'place',
      start,
      end,
      quote: source.slice(start, end),
      value,
      rule: 'sample',
      section: 'sec_1'
    }
  })
  return {policy, places}
}

const wordsOf = (lines: string) => {
  const {policy, places} = sample(lines)
  const {passages, more} = toPassages(policy, places)
  const words = passages.map(({pieces}) =>
    pieces.map(({text, isName}) => (isName ? `[${text}]` : text)).join('')
  )
  return {words, more}
}

test('a sentence is given whole, with every mention in it, and leads to its section', () => {
  const {policy, places} = sample('支持兰州。支持金昌、白银，加快金昌建设。支持酒泉。')
  const {passages, more} = toPassages(policy, places)
  expect(passages).toHaveLength(1)
  expect(passages[0]).toMatchObject({href: '/documents/sample/#sec_1', place: '一'})
  expect(wordsOf('支持兰州。支持金昌、白银，加快金昌建设。支持酒泉。').words).toEqual([
    '支持[金昌]、白银，加快[金昌]建设。'
  ])
  expect(more).toBe(0)
})

test('a long sentence is cut to 80 characters around the mention; far mentions are passages of their own', () => {
  const filler = '加快建设国际物流通道，'.repeat(12)
  const {words} = wordsOf(`${filler}支持金昌建设，${filler}支持金昌发展。`)
  expect(words).toHaveLength(2)
  for (const each of words) {
    expect(each.replace(/[[\]]/g, '').length).toBeLessThanOrEqual(80)
    expect(each).toContain('[金昌]')
  }
  expect(words[0]).toMatch(/^……加快.*，……$/)
  expect(words[1]).toMatch(/^……加快.*支持\[金昌\]发展。$/)
})

test('five passages of a document, the other mentions are counted', () => {
  const {words, more} = wordsOf('支持金昌。'.repeat(8))
  expect(words).toEqual(Array(5).fill('支持[金昌]。'))
  expect(more).toBe(3)
})

test('a name cut by a page break is read in one', () => {
  expect(wordsOf('支持金↵↵昌建设。').words).toEqual(['支持[金昌]建设。'])
})

test('a row of a table is one passage, its cells apart', () => {
  expect(wordsOf('金昌\t物流园\t兰州').words).toEqual(['[金昌] 物流园 兰州'])
})

test('before the first section it leads to the document', () => {
  const {policy, places} = sample('支持金昌。')
  expect(toPassages(policy, [{...places[0]!, section: null}]).passages[0]).toMatchObject({
    href: '/documents/sample/',
    place: '开头'
  })
})
