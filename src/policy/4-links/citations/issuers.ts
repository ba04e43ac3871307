/**
 * Whose document is meant where only 省委, 市政府 says so: those of the region that the citing document is of.
 *
 *     湖南省  省委《关于制定……的建议》      that of 湖南省
 */
import type {Region} from '../../metadata.ts'
import {contains} from '../kinship.ts'
import {toTitleKey} from './normal-names.ts'

const relative = /^(?:我|本|全)?(?<level>自治区|省|市|县|区|州|盟|旗|地区)/
const provinces = new Set(['省', '自治区'])

/** Whether an issuer is named by its level alone. */
function isRelative(issuer: string): boolean {
  return relative.test(issuer)
}

/** An issuer so that 省委 of two provinces are two. */
export function toIssuerKey(issuer: string, region: Region | null): string {
  const level = relative.exec(issuer)?.groups?.['level']
  if (!level || !region) return toTitleKey(issuer)
  const code = provinces.has(level) ? `${region.code.slice(0, 2)}0000` : region.code
  return `${code}${toTitleKey(issuer)}`
}

/** Whether a document of `region` can be what 省政府 issued, said in a document of `from`. */
export function canBeOf(region: Region | null, issuer: string | null, from: Region | null): boolean {
  if (!issuer || !region || !from || !isRelative(issuer)) return true
  return region.code === from.code || contains(region, from)
}

/** Whether two names of an issuer are one: 省政府 and 甘肃省人民政府, 国务院办公厅 and 国务院. */
export function isSameIssuer(one: string, other: string): boolean {
  const [a, b] = [toPlain(one), toPlain(other)]
  return a.endsWith(b) || b.endsWith(a)
}

function toPlain(issuer: string): string {
  return toTitleKey(issuer)
    .replaceAll('人民政府', '政府')
    .replace(/办公[厅室]$/, '')
}
