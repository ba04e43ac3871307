/**
 * A reference by GB/T 7714—2025. Its text is not free to read; this follows its examples as they are copied out
 * in the test data of typst-doc-cn/bib-csl-dev-data and the rules in public implementations of it. New since
 * 2015: only pages, data sets and preprints carry the day of access, and a report carries its day bare, with the
 * place behind it. A page of a site has no such place, so the provision stands after the title, as the volume of
 * a book does.
 *
 *     中卫市人民政府办公室. 中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）: 卫政办发〔2023〕29号: 三（五）11[EB/OL].
 *     (2023-06-14)[2026-01-31]. https://example.cn/documents/zhongwei-2023/#sec_3__sub_5__item_11.
 *
 *     某市商务局. 调研报告[R/OL]. 2014-05-01: 二（一）. https://example.cn/documents/report/#sec_2__sub_1.
 *
 *     策脉. 政府规划文本的数据[DS/OL]. 20260131-ab12cd34. (2026-01-31)[2026-02-01].
 *     https://example.cn/archive/20260131-ab12cd34/.
 */
import {accessedIn, addressOf, beginning, issuedIn, joinParts, versionOf} from './gbt7714-parts.ts'
import type {Reference} from './reference.ts'

export function toGbt7714In2025(reference: Reference): string {
  const {kind, number, place} = reference
  if (kind === 'report') {
    const published = [issuedIn(reference, ['', '']), place].filter(Boolean).join(': ')
    return joinParts([beginning(reference, number), published, addressOf(reference)])
  }
  return joinParts([
    beginning(reference, number, place),
    versionOf(reference),
    issuedIn(reference, ['(', ')']) + accessedIn(reference),
    addressOf(reference)
  ])
}
