import {expect, test} from 'vitest'
import {x} from './x.ts'
import {toXmlFile} from './xml-file.ts'

const written = (element: Parameters<typeof toXmlFile>[0]) => toXmlFile(element).split('\n')[1]

test('an element with attributes, words and others within it, below its declaration', () => {
  expect(toXmlFile(x('p', {'xml:lang': 'zh-CN', n: 2}, '规划', x('eol')))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<p xml:lang="zh-CN" n="2">规划<eol/></p>\n'
  )
})

test('attributes may be left out, lists are unfolded, and what is not there is left out', () => {
  expect(written(x('a', [x('b', null, '甲'), null, ['乙', [x('c', {d: null, e: undefined, f: ''})]]]))).toBe(
    '<a><b>甲</b>乙<c f=""/></a>'
  )
  expect(written(x('a', 0))).toBe('<a>0</a>')
})

test('an attribute called type makes no node of it', () => {
  expect(written(x('summary', {type: 'text', value: '甲'}))).toBe('<summary type="text" value="甲"/>')
})

test('no sign becomes markup', () => {
  expect(written(x('p', {title: `"<&'>`}, `</p><b title="">&amp;]]>`))).toBe(
    `<p title="&#x22;&#x3C;&#x26;'>">&#x3C;/p>&#x3C;b title="">&#x26;amp;]]&#x3E;</p>`
  )
})

test('what no XML file can hold is left out; halves of pairs are replaced', () => {
  expect(written(x('p', '甲\u0000\u001f\ufffe乙\ud800\t'))).toBe('<p>甲乙\ufffd\t</p>')
})

test('anything but elements and texts is refused', () => {
  expect(() => toXmlFile(x('p', [{type: 'comment', value: '--><b>'}]))).toThrow('Unexpected comment')
})
