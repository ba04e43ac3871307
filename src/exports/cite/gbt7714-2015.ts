/**
 * A reference by GB/T 7714—2015, as an electronic resource (题名[类型/载体]. 出版年: 引文页码(更新日期)[引用日期]. 网址):
 * reports and data too carry the day of access, the provision stands where the page does, behind the year.
 *
 *     中卫市人民政府办公室. 中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）: 卫政办发〔2023〕29号[EB/OL].
 *     2023: 三（五）11(2023-06-14)[2026-01-31]. https://example.cn/documents/zhongwei-2023/#sec_3__sub_5__item_11.
 */
import {accessedIn, addressOf, beginning, issuedIn, joinParts, versionOf} from './gbt7714-parts.ts'
import type {Reference} from './reference.ts'

export function toGbt7714In2015(reference: Reference): string {
  const {number, issued, place} = reference
  const year = place && issued ? `${issued.slice(0, 4)}: ` : ''
  return joinParts([
    beginning(reference, number),
    versionOf(reference),
    year + (place ?? '') + issuedIn(reference, ['(', ')']) + accessedIn(reference),
    addressOf(reference)
  ])
}
