/**
 * The spellings under which one document is known.
 *
 *     《关于印发〈甘肃省“十三五”开放型经济发展规划〉的通知》
 *     《甘肃省“十三五”开放型经济发展规划》            one and the same
 *     甘政办发[2016]112号，甘政办发〔2016〕112号      likewise
 */
import {normalizeTitle} from '../../3-facts/normalize-title.ts'

const dashes = /[—–\-~－～―‐]+/g
const quotes = /[#“”"'‘’「」『』《》〈〉<>\s]/g
const wrapped = /^(?:.*?关于)?(?:印发|转发|发布|公布|下发)(?<title>.{4,})的(?:通知|公告|函|决定|命令)$/
const notice = /(?<=.{8})的通知$/
/** （试行）: the document is the same once it has proved itself; （草案） and （修订稿） are others. */
const onTrial = /（(?:试行|暂行)）$/
/** （2021—2025年）, （2022版） */
const years = /（(?:19|20)\d\d[^（）]{0,10}）$/

/** One spelling of a title: no quotes, no spaces, one dash, half-width brackets as full-width ones. */
export function toTitleKey(title: string): string {
  return normalizeTitle(title)
    .replace(quotes, '')
    .replace(dashes, '—')
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
}

/**
 * Keys under which a document of this title may be cited, the most telling first: as it stands, without the
 * notice around it, without its issuer, without the state's name.
 */
export function toTitleKeys(title: string, openings: readonly string[]): string[] {
  const whole = toTitleKey(title)
  const inner = unwrap(whole)
  const keys = [whole, inner]
  for (const key of [whole, inner]) {
    const opening = openings.find((word) => key.startsWith(word) && key.length > word.length + 2)
    if (opening) keys.push(key.slice(opening.length))
  }
  return [...new Set(keys)].filter((key) => key.length > 1)
}

/** What a notice hands on: 关于印发X的通知 → X. */
export function unwrap(key: string): string {
  return wrapped.exec(key)?.groups?.['title'] ?? key.replace(notice, '')
}

/** A key without （试行） and the years behind it. */
export function withoutBrackets(key: string): string {
  return withoutTrial(key).replace(years, '').replace(onTrial, '')
}

/** A key without （试行）. */
export function withoutTrial(key: string): string {
  return key.replace(onTrial, '')
}

/** What a title is about, its issuer left off. */
export function subjectOf(title: string): string {
  const key = toTitleKey(title)
  return key.slice(Math.max(0, key.indexOf('关于')))
}

/** One spelling of a document number: 〔〕 around the year, no spaces, no 第. */
export function toNumberKey(docNumber: string): string {
  return docNumber
    .replace(/\s/g, '')
    .replace(/[〔[［【（(](\d{4})[〕\]］】）)]/, '〔$1〕')
    .replace(/〕第?0*(?=\d)/, '〕')
}

/** Whether a number is another one in its normal spelling: 国发〔2018〕42号 is that of 国发[2018]第042号. */
export function isNormalOf(docNumber: string, other: string): boolean {
  return docNumber === toNumberKey(other)
}

export interface NumberParts {
  code: string
  year: string
  serial: string
}

/** 国发〔2018〕42号 → 国发, 2018, 42; `null` for the number of a standard. */
export function toNumberParts(docNumber: string): NumberParts | null {
  const groups = /^(?<code>.+)〔(?<year>\d{4})〕(?<serial>\d+)号?$/.exec(toNumberKey(docNumber))?.groups
  return groups ? {code: groups['code']!, year: groups['year']!, serial: groups['serial']!} : null
}

/** In how many of their parts two numbers differ. */
export function numberDistance(one: string, other: string): number {
  if (toNumberKey(one) === toNumberKey(other)) return 0
  const [a, b] = [toNumberParts(one), toNumberParts(other)]
  if (!a || !b) return 3
  return Number(a.code !== b.code) + Number(a.year !== b.year) + Number(a.serial !== b.serial)
}

/** The year a number names: 国发〔2018〕42号, GB/T 36073—2018. */
export function yearOf(docNumber: string): string | null {
  return (
    toNumberParts(docNumber)?.year ?? /[—-](?<year>(?:19|20)\d\d)$/.exec(docNumber)?.groups?.['year'] ?? null
  )
}
