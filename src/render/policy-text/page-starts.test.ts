import {expect, test} from 'vitest'
import {policyOf} from '../policy-text.samples.ts'
import {toHtml} from '../to-html.ts'
import {toPageStarts} from './page-starts.ts'
import {renderSource} from './source.ts'

const policy = policyOf('一、目标\n总额达到↵50亿元。\n\n二、任务\n')
const {source} = policy.text
const read = (...pages: number[]) => {
  const starts = toPageStarts({...policy, hints: {pages, headings: []}})
  return toHtml(renderSource(policy.text, [], starts))
}
const bare = toHtml(renderSource(policy.text))
const start = (page: string, id = page) =>
  `<span class="page-start above" id="page-${id}">原件第 ${page} 页</span>`
const within = (page: string) => start(page).replace(' above', '')

test('a page is named where it begins, at the head of a line or within one', () => {
  const html = read(0, source.indexOf('50'), source.indexOf('二、'))
  expect(html).toContain(`<li id="L1">${start('1')}一、目标</li>`)
  expect(html).toContain(`<li id="L2">总额达到<del title="读时略去">U+000D</del>${within('2')}50亿元。</li>`)
  expect(html).toContain(`<li id="L4">${start('3')}二、任务</li>`)
  expect(html.replace(/<span class="page-start.*?<\/span>/g, '')).toBe(bare)
})

test('a character that is read otherwise stays behind the page it opens', () => {
  expect(read(source.indexOf('\r'))).toContain(`总额达到${within('1')}<del`)
})

test('pages without words stand with the one that follows, and are left out behind the last word', () => {
  const at = source.indexOf('二、')
  const html = read(0, at, at, source.length)
  expect(html).toContain(`${start('2—3', '2')}二、任务`)
  expect(html).not.toContain('第 4 页')
})

test('near miss: where nothing is known of pages nothing is said of them', () => {
  expect(toPageStarts(policy)).toEqual([])
  expect(toHtml(renderSource(policy.text, [], []))).toBe(bare)
})
