import {expect, test} from 'vitest'
import type {Measure} from '../policy/3-facts/measure.ts'
import {policyOf} from './policy-text.samples.ts'
import {toRedirectPages} from './redirect-pages.ts'

const policy = policyOf('某市方案\n一、目标\n扩大出口。\n二、任务\n增加进口。\n', {
  aliases: {sec_1__item_2: 'sec_1', sec_7: 'sec_2', sec_8: 'sec_9'}
})
const document = {...policy, id: 'a', measures: [{id: 'sec_1'} as Measure]}
const ways = (today: string[] = [], moved: {was: string; is: string}[] = []) =>
  toRedirectPages(moved, [document], new Set(today)).map(({was, is}) => `${was} ${is}`)

test('the page of a measure follows its provision, to the measure or to the text', () => {
  expect(ways()).toEqual([
    '/measures/a/sec_1__item_2/ /measures/a/sec_1/',
    '/measures/a/sec_7/ /documents/a/#sec_2',
    '/measures/a/sec_8/ /documents/a/'
  ])
})

test('what an editor wrote down comes before what follows by itself', () => {
  expect(ways([], [{was: '/measures/a/sec_7/', is: '/topics/出口/'}])).toContain(
    '/measures/a/sec_7/ /topics/出口/'
  )
})

test('an address that is there again is shown itself', () => {
  expect(ways(['/measures/a/sec_7/'])).not.toContainEqual(expect.stringContaining('sec_7'))
})

test.each([
  ['/targets/出口额/', '/targets/出口总额/', '../../targets/'],
  ['/a/', '/', '../'],
  ['/measures/a/sec_1/', '/documents/a/#sec_2', '../../../documents/a/#sec_2']
])('from %s to %s leads a way that is right below any folder', (was, is, way) => {
  const [page] = toRedirectPages([{was, is}], [], new Set())
  expect(page!.way.startsWith(way)).toBe(true)
  const root = 'https://example.org/plans'
  expect(new URL(page!.way, `${root}${was}`).href).toBe(new URL(`${root}${is}`).href)
})
