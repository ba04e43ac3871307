import {expect, test} from 'vitest'
import {sampleHit, sampleMarks} from './hit.samples.ts'
import {passageLink} from './passage-link.ts'

/** The link of a hit on `word`, readable. */
function linkTo(text: string, word: string, withText = true): string {
  return decodeURIComponent(passageLink(sampleHit({text}, {text: sampleMarks(text, word)}), withText))
}

test('the sentence with the words, behind the address of the provision', () => {
  expect(linkTo('加快航空口岸建设。支持综合保税区申建和扩区。', '保税区')).toBe(
    '/documents/yichang-2023/#sec_1__item_2:~:text=支持综合保税区申建和扩区。'
  )
})

test('the address alone where no text is marked, or the browser knows no directives', () => {
  expect(linkTo('支持综合保税区申建和扩区。', '口岸')).toBe('/documents/yichang-2023/#sec_1__item_2')
  expect(linkTo('支持综合保税区申建和扩区。', '保税区', false)).toBe('/documents/yichang-2023/#sec_1__item_2')
  expect(passageLink(sampleHit({address: '', text: ''}), true)).toBe('/documents/yichang-2023/')
})

test('the head of a document has no address, but words', () => {
  const text = '为贯彻落实国务院决策部署，制定本方案。'
  const link = passageLink(sampleHit({address: '', text}, {text: sampleMarks(text, '部署')}), true)
  expect(decodeURIComponent(link)).toBe(`/documents/yichang-2023/#:~:text=${text}`)
})

test('a short sentence takes what follows it in its line; a line that is short says too little', () => {
  expect(linkTo('稳住外贸。对企业给予补贴。\n其他事项。', '外贸')).toContain(
    ':~:text=稳住外贸。对企业给予补贴。'
  )
  expect(linkTo('稳住外贸。\n对企业给予补贴。', '外贸')).not.toContain(':~:')
})

test('of a row of a table the cell, where it is long enough', () => {
  const row = '跨境电商进出口交易总额占比 亿元 112 9%'
  expect(linkTo(row, '跨境')).toContain(':~:text=跨境电商进出口交易总额占比')
  expect(linkTo(row, '亿元')).not.toContain(':~:')
})
