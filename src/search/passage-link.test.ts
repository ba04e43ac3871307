import {expect, test} from 'vitest'
import {sampleHit, sampleMarks} from './hit.samples.ts'
import {fromDirective, passageLink, toDirective} from './passage-link.ts'

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

test('signs of the grammar are encoded: - , &', () => {
  expect(toDirective('A-B,C&D')).toBe('A%2DB%2CC%26D')
})

test('a long sentence is named by its beginning and its end, cut at clauses', () => {
  const first = '加强组织领导，完善工作机制，压实各方责任，'
  const passage = `${first}${'支持跨境电商企业，'.repeat(5)}拓展海外市场。`
  expect(decodeURIComponent(toDirective(passage))).toBe(`${first},拓展海外市场。`)
})

test('near miss: a long sentence without a clause is written whole', () => {
  const passage = '推动外贸高质量发展'.repeat(8)
  expect(decodeURIComponent(toDirective(passage))).toBe(passage)
})

test('what a directive names is read back; other addresses name nothing', () => {
  const passage = `${'加强组织领导，完善工作机制，压实各方责任，'.repeat(3)}拓展-海外市场。`
  expect(fromDirective(`https://example.org/a/#sec_1:~:text=${toDirective(passage)}`)).toEqual({
    first: '加强组织领导，完善工作机制，压实各方责任，',
    last: '拓展-海外市场。'
  })
  expect(fromDirective('https://example.org/#:~:text=a%2Db')).toEqual({first: 'a-b', last: 'a-b'})
  for (const address of ['/a/', '/a/#sec_1', '/a/#sec_1:~:text=', '/a/#:~:text=%E5%8', '/a/?q=:~:text=b']) {
    expect(fromDirective(address), address).toBeNull()
  }
})
