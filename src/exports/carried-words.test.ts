import {expect, test} from 'vitest'
import {carriedByBytes, carriedByHtml, carriedByHtmlValue, carriedByXml} from './carried-words.ts'

const ways = [carriedByBytes, carriedByHtml, carriedByHtmlValue, carriedByXml]

test.each(ways)('%o carries what people write as it is', (carried) => {
  const words = '某市：</script> ]]> <!-- &#x41; "甲" \'乙\' =1 \u202e\u200b\ufeff\u2028𠮷👨‍👩‍👧 \x7f\x85'
  expect(carried(words)).toBe(words)
})

test.each(ways)('%o tells half of a pair as a sign that could not be read', (carried) => {
  expect(carried('甲\ud83d乙\udc00')).toBe('甲\ufffd乙\ufffd')
})

test('XML has no control characters but three, and no U+FFFE', () => {
  expect(carriedByXml('\0甲\x0b\x1f\ufffe\uffff\t\r\n')).toBe('甲\t\r\n')
})

test('HTML has no U+0000 and one kind of line break', () => {
  expect(carriedByHtml('\0甲\r\n乙\r丙\x0b')).toBe('甲\n乙\n丙\x0b')
  expect(carriedByHtmlValue('\0甲\r\n乙')).toBe('\ufffd甲\n乙')
  expect(carriedByHtml('甲\r\0\n')).toBe('甲\n')
})
