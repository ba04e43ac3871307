import {expect, test} from 'vitest'
import {redirectsFromTsv} from './redirects.ts'

test('two addresses a line, what begins with # says why', () => {
  const text = '# 改了名\n/targets/出口额/\t/targets/出口总额/\n\n/documents/a/\t/documents/b/#sec_1\r\n'
  expect(redirectsFromTsv(text)).toEqual({
    value: [
      {was: '/targets/出口额/', is: '/targets/出口总额/'},
      {was: '/documents/a/', is: '/documents/b/#sec_1'}
    ]
  })
})

test('near miss: a sign of per cent alone stays one', () => {
  const read = redirectsFromTsv('/targets/占比%/\t/targets/占比/\n')
  expect(read).toEqual({value: [{was: '/targets/占比%/', is: '/targets/占比/'}]})
})

test('near miss: points within a name', () => {
  expect(redirectsFromTsv('/targets/a..b/\t/targets/.a./\n')).toHaveProperty('value')
})

test.each([
  ['a file', '/a.csv\t/b/', 1, '“/”结尾'],
  ['a place on a page', '/a/#x\t/b/', 1, '“/”结尾'],
  ['another site', '/a/\thttps://example.org/', 5, '站内的一页'],
  ['an address in bytes', '/targets/%E5%87%BA/\t/b/', 1, '照地址栏里的汉字写'],
  ['the address of today in bytes', '/a/\t/targets/%e5%87%ba/', 1, '照地址栏里的汉字写'],
  ['a way out of the site', '/../../a/\t/b/', 1, '不应有“.”“..”一层'],
  ['a way out of it today', '/a/\t/b/../../../c/', 5, '不应有“.”“..”一层'],
  ['a turned slash', '/a\\b/\t/c/', 1, '反斜杠'],
  ['a character nobody sees', '/a\u202e/\t/c/', 1, '看不见的字符'],
  ['nothing', '/a/', 1, '站内的一页'],
  ['the same page again', '/a/\t/b/\n/a/\t/c/', 1, '与第 1 行重复'],
  ['a page that moved on', '/a/\t/b/#x\n/b/\t/c/', 1, '自己也已移走（第 2 行）'],
  ['itself', '/a/\t/a/', 1, '自己也已移走']
])('%s is told with its place', (_, text, column, reason) => {
  const read = redirectsFromTsv(text)
  expect(read).toMatchObject({problems: [{column, reason: expect.stringContaining(reason)}]})
})
