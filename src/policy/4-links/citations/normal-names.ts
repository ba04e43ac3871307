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
  const inner = wrapped.exec(whole)?.groups?.['title'] ?? whole.replace(notice, '')
  const keys = [whole, inner]
  for (const key of [whole, inner]) {
    const opening = openings.find((word) => key.startsWith(word) && key.length > word.length + 2)
    if (opening) keys.push(key.slice(opening.length))
  }
  return [...new Set(keys)].filter((key) => key.length > 1)
}

/** One spelling of a document number: 〔〕 around the year, no spaces, no 第. */
export function toNumberKey(docNumber: string): string {
  return docNumber
    .replace(/\s/g, '')
    .replace(/[〔[［【（(](\d{4})[〕\]］】）)]/, '〔$1〕')
    .replace(/〕第?0*(?=\d)/, '〕')
}
