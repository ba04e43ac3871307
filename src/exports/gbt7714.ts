/**
 * A document as a reference by GB/T 7714—2025, an electronic resource.
 *
 *     中卫市人民政府办公室. 中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）: 卫政办发〔2023〕29号[EB/OL].
 *     2023: 三（五）11(2023-06-14)[2026-01-31]. https://example.cn/documents/zhongwei-2023/.
 */
import type {Metadata} from '../policy/metadata.ts'
import {displayTitle} from '../render/policy-text/header.ts'

/** What only the one who cites can say. */
export interface Access {
  /** The provision cited, as people say it: 三（五）11. */
  place: string
  /** ISO day. */
  accessed: string
  url: string
}

/** Without line breaks. What is not known is left out; what an editor supplied stands in ［］. */
export function gbt7714(metadata: Metadata, {place, accessed, url}: Access): string {
  const {docNumber, kind} = metadata
  const issuer = supplied(metadata, 'issuer')
  const issued = supplied(metadata, 'issued')
  const year = metadata.issued?.slice(0, 4)
  const name = displayTitle(metadata) + (docNumber ? `: ${docNumber}` : '')
  return [
    ...(issuer ? [issuer] : []),
    `${name}[${kind === 'report' ? 'R' : 'EB'}/OL]`,
    `${year ? `${year}: ` : ''}${place}${issued ? `(${issued})` : ''}[${accessed}]`,
    `${url}.`
  ].join('. ')
}

function supplied(metadata: Metadata, field: 'issuer' | 'issued'): string | null {
  const value = metadata[field]
  return value && metadata.editorial.includes(field) ? `［${value}］` : value
}
