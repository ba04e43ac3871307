import {pinyin} from 'pinyin-pro'
import type {Metadata, Region} from '../../../src/policy/metadata.ts'

/**
 * The address of a document: where and when, else where and what, else the name of its file.
 *
 *     中卫市, 2023-06-14 → zhongwei-2023     金昌市, no year, a report → jinchang-report     Annex B.docx → annex-b
 *
 * `null` where nothing of it can be written in letters and digits.
 */
export function toId({region, issued, period, kind}: Metadata, fileName: string): string | null {
  const year = issued?.slice(0, 4) ?? period?.start
  const what = year ?? (kind === 'other' ? null : kind)
  if (region && what) return `${spell(region)}-${what}`
  const stem = fileName.replace(/\.[^.]*$/, '')
  const id = stem
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : null
}

/** The first free one of gansu-2016, gansu-2016-2, gansu-2016-3. */
export function toFreeId(id: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const next = count === 1 ? id : `${id}-${count}`
    if (!taken.has(next)) return next
  }
}

/** 宁夏回族自治区 → ningxia, 中卫市 → zhongwei */
function spell({name, level}: Region): string {
  if (level === 'national') return 'china'
  const short = name.replace(
    /(?:特别行政区|(?:\p{Script=Han}{1,3}族)*自治[区州县旗]|维吾尔自治区|地区|[省市县区盟州旗])$/u,
    ''
  )
  const sounds = pinyin(short.length >= 2 ? short : name, {toneType: 'none', type: 'array', v: true})
  return sounds
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
