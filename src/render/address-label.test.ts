import {expect, test} from 'vitest'
import type {Section, SectionKind} from '../policy/2-tree/nodes.ts'
import {addressLabel} from './address-label.ts'

function section(id: string, kind: SectionKind, marker: string): Section {
  return {
    type: 'section',
    id,
    kind,
    marker,
    title: '',
    runIn: false,
    depth: 1,
    start: 0,
    end: 0,
    children: []
  }
}

const sections = [
  section('sec_3', 'section', '三、'),
  section('sec_3__sub_5', 'sub', '（五）'),
  section('sec_3__sub_5__item_11', 'item', '11.'),
  section('sec_3__sub_5__item_11__enum_2', 'enumerated', '二是'),
  section('sec_3__item_4', 'item', '4、'),
  section('sec_3__item_4__dash_2', 'item', '——'),
  section('sec_3__enum_1', 'enumerated', '首先'),
  section('sec_3__enum_3', 'enumerated', '第三'),
  section('sec_3~2', 'section', '三、'),
  section('sec_3~2__sub_1', 'sub', '（一）'),
  section('chp_2', 'chapter', '第二章'),
  section('chp_2__art_10', 'article', '第十条'),
  section('box_2', 'box', '专栏2')
]

test.each([
  ['sec_3__sub_5__item_11', '三（五）11'],
  ['sec_3__sub_5__item_11__enum_2', '三（五）11 二是'],
  ['sec_3__item_4', '三 4'],
  ['sec_3__item_4__dash_2', '三 4第2项'],
  ['sec_3__enum_1', '三 首先'],
  ['sec_3__enum_3', '三 第三'],
  ['sec_3~2__sub_1', '三〔2〕（一）'],
  ['chp_2__art_10', '第十条'],
  ['box_2', '专栏2']
])('%s is read as %s', (id, label) => {
  expect(addressLabel({sections}, id)).toBe(label)
})

test('an address the document does not have is empty', () => {
  expect(addressLabel({sections}, 'sec_9')).toBe('')
})
