/**
 * What both editions of GB/T 7714 write alike. Signs are half-width with a space behind them, as is usual where
 * Chinese and Western entries stand in one list; both editions leave their width open. What an editor supplied
 * stands in brackets, here in those of the site, ［ ］, which nobody takes for the mark of a type.
 *
 *     中卫市人民政府办公室. ［调研报告］: 卫政办发〔2023〕29号[R/OL]
 *     ^ author               ^ supplied  ^ number              ^ type and carrier
 */
import {citeWords} from '../../ui-strings/cite.ts'
import type {Reference} from './reference.ts'

/**
 * Documents are pages of a site, [EB]; reports, also printed ones, have a type of their own. 档案 [A] is for what
 * an archive keeps under its own number, 其他 [Z] for what nothing else fits.
 */
export function typeMark({kind}: Reference): string {
  if (kind === 'dataset') return '[DS/OL]'
  return kind === 'report' ? '[R/OL]' : '[EB/OL]'
}

/** Author and title, with what stands behind a colon after it: 发文字号, a place. */
export function beginning(reference: Reference, ...behind: readonly (string | null)[]): string {
  const {author, title} = reference
  const name = [marked(reference, 'title', title), ...behind].filter(Boolean).join(': ')
  return `${author ? `${marked(reference, 'issuer', author)}. ` : ''}${name}${typeMark(reference)}`
}

/** (2023-06-14), empty where nobody knows. */
export function issuedIn(reference: Reference, [open, close]: readonly [string, string]): string {
  const {issued} = reference
  return issued ? open + marked(reference, 'issued', issued) + close : ''
}

/** [2026-01-31]; where nobody reads yet, the words to be replaced by a day. */
export function accessedIn({accessed}: Reference): string {
  return `[${accessed ? `${accessed.year}-${accessed.month}-${accessed.day}` : citeWords.accessed}]`
}

/** V1.2; what is no number, like the hash of data, stands as it is. */
export function versionOf({version}: Reference): string {
  return version?.replace(/^(?=\d+(?:\.\d+)*$)/, 'V') ?? ''
}

export function addressOf({url}: Reference): string {
  return url.startsWith('/') ? citeWords.base + url : url
}

/** Parts end with a full stop and are kept apart by one; empty ones are left out. */
export function joinParts(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('. ')}.`
}

function marked({supplied}: Reference, field: 'title' | 'issuer' | 'issued', value: string): string {
  return supplied.includes(field) ? `［${value}］` : value
}

/** Whether brackets stand in it. */
export function hasBrackets({supplied, issued, author}: Reference): boolean {
  const printed = {title: true, issuer: author !== null, issued: issued !== null, region: false}
  return supplied.some((field) => printed[field])
}
