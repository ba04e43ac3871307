import {pinyin} from 'pinyin-pro'
import {isDocumentId} from '../../../src/corpus/document-id.ts'
import type {Lexicon} from '../../../src/policy/lexicon.ts'
import type {Metadata, Region} from '../../../src/policy/metadata.ts'

/**
 * The address of a document: where and when, else where and what, else the name of its file.
 *
 *     中卫市, 2023-06-14 → zhongwei-2023
 *     金昌市, no year, a report → jinchang-report
 *     Annex B.docx → annex-b
 *
 * `null` where nothing of it can be written in letters and digits.
 */
export function toId(
  {region, issued, period, kind}: Metadata,
  fileName: string,
  regions: Lexicon['regions']
): string | null {
  const year = issued?.slice(0, 4) ?? period?.start
  const what = year ?? (kind === 'other' ? null : kind)
  const said = region && what ? `${spell(region, regions)}-${what}` : ''
  const named = fileName
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return [said, named].find(isDocumentId) ?? null
}

/** The first free one of gansu-2016, gansu-2016-2, gansu-2016-3. */
export function toFreeId(id: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const next = count === 1 ? id : `${id}-${count}`
    if (!taken.has(next)) return next
  }
}

/** 宁夏回族自治区 → ningxia, as the table of divisions shortens it; 番禺区 → panyu; 门源回族自治县 → menyuan */
function spell({code, name, level}: Region, regions: Lexicon['regions']): string {
  if (level === 'national') return 'china'
  const [known] = regions.find((region) => region.code === code)?.aliases ?? []
  const short = known ?? (/族自治.$/.test(name) ? name.slice(0, 2) : name)
  const sounds = pinyin(short.replace(/(?<=..)[市县区旗州盟]$/, ''), {
    toneType: 'none',
    type: 'array',
    v: true
  })
  return sounds
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
