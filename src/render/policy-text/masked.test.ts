import {expect, test} from 'vitest'
import {figureFact, maskedFact, noLinks, noNames, policyOf} from '../policy-text.samples.ts'
import {policyText} from '../policy-text.ts'
import {toHtml} from '../to-html.ts'
import {headerRows} from './header.ts'

const speech = '某市开放讲话\n一、形势\n依存度仅为*.*%，较低。\n'
const table = '某市开放讲话\n一、形势\n指标\t2015年\n出口\t**.*\n外资\t*.*\n'
const one = {what: 'number', digits: '1.1'} as const

test('struck-out words say so without being pointed at, and lead to their note', () => {
  const policy = policyOf(speech)
  policy.masked.push(maskedFact(policy, '*.*%', one))
  const html = toHtml(policyText(policy, noLinks, [policy], noNames))
  const at = policy.masked[0]!.start
  expect(html).toMatch(
    new RegExp(`<a href="#n-m${at}" class="masked"[^>]* aria-label="原文隐去：数字，整数 1 位、小数 1 位"`)
  )
  expect(html).toContain(`id="n-m${at}"`)
})

test('inside the link of a figure they are no link of their own but are still read aloud', () => {
  const policy = policyOf(speech)
  policy.masked.push(maskedFact(policy, '*.*%', one))
  policy.figures.push(figureFact(policy, '*.*', {status: 'target', unit: '%', masked: true}))
  const html = toHtml(policyText(policy, noLinks, [policy], noNames))
  expect(html).toMatch(/<a [^>]*class="fig target"[^>]*><span class="masked"[^>]* role="img">\*\.\*%<\/span>/)
})

test('a table has no margin: they are told under it; near miss: a table that says all', () => {
  const policy = policyOf(table)
  expect(toHtml(policyText(policy, noLinks, [policy], noNames))).not.toContain('原文隐去')
  policy.masked.push(maskedFact(policy, '**.*', {...one, digits: '2.1'}), maskedFact(policy, '*.*', one))
  const html = toHtml(policyText(policy, noLinks, [policy], noNames))
  expect(html).toContain(
    '<p class="table-note">原文隐去 2 处：数字，整数 2 位、小数 1 位 1 处；数字，整数 1 位、小数 1 位 1 处</p>'
  )
  expect(html).toContain('aria-label="原文隐去：数字，整数 2 位、小数 1 位" role="img"')
})

test('the header counts them; near miss: a document with none has no such row', () => {
  const {metadata, ...policy} = policyOf(speech)
  expect(headerRows(metadata).map(({label}) => label)).not.toContain('原文隐去')
  const masked = [maskedFact({metadata, ...policy}, '*.*%', one)]
  expect(headerRows(metadata, masked).at(-1)).toMatchObject({label: '原文隐去', value: '1 处：数字 1 处'})
})

test('the region of the header leads to its page; near miss: one that is not said leads nowhere', () => {
  const region = {code: '640500', name: '中卫市', level: 'city'} as const
  const hrefOf = (about: Parameters<typeof policyOf>[1]) =>
    headerRows(policyOf(speech, about).metadata).find(({label}) => label === '地区')!.href
  expect(hrefOf({region})).toBe('/regions/640500/')
  expect(hrefOf({})).toBeNull()
})
