/**
 * 题头: what is known about a document, in the words of government sites.
 */
import type {Metadata, Period, PolicyKind} from '../../policy/metadata.ts'
import type {Masked} from '../../policy/policy.ts'
import {maskedWords} from '../../ui-strings/masked.ts'
import {date, header, kindNames} from '../../ui-strings.ts'
import {countMasked} from '../masked-words.ts'

export interface HeaderRow {
  label: string
  value: string
  /** Said of the value: 题名为编者所拟. */
  remark: string | null
  href: string | null
  whole: boolean
}

/** Speeches and reports have no 发文字号 to be missing. */
const issued: readonly PolicyKind[] = ['plan', 'implementation', 'measures', 'notice', 'law']

function toYears({start, end}: Period): string {
  return start === end ? `${start}年` : `${start}—${end}年`
}

export function displayTitle({title, shortTitle, editorial}: Metadata): string {
  if (!title) return shortTitle
  return editorial.includes('title') ? `［${title}］` : title
}

/** How many documents cite it, in how many places, and where the list of them is. */
export interface CitedBy {
  documents: number
  places: number
  href: string
}

export function headerRows(
  metadata: Metadata,
  masked: readonly Masked[] = [],
  citedBy: CitedBy | null = null
): HeaderRow[] {
  const {docNumber, issuer, printed, region, kind, period, recipients, source} = metadata
  const isIssued = issued.includes(kind)
  const rows: (HeaderRow | null)[] = [
    {...row(metadata, 'title', displayTitle(metadata)), whole: true},
    docNumber || isIssued ? row(metadata, 'docNumber', docNumber) : null,
    issuer || isIssued ? row(metadata, 'issuer', issuer) : null,
    row(metadata, 'issued', metadata.issued && date(metadata.issued)),
    printed ? row(metadata, 'printed', date(printed)) : null,
    {
      ...row(metadata, 'region', region && `${region.name}　${region.code}`),
      href: region && `/regions/${region.code}/`
    },
    row(metadata, 'kind', kindNames[kind]),
    period ? row(metadata, 'period', toYears(period)) : null,
    recipients ? row(metadata, 'recipients', recipients) : null,
    citedBy ? citedByRow(citedBy) : null,
    source ? {...row(metadata, 'source', source.name), remark: source.note ?? null, whole: true} : null,
    masked.length > 0 ? maskedRow(masked) : null
  ]
  return pairUp(rows.filter((each) => each !== null))
}

/** 3 份文件，5 处 */
function citedByRow({documents, places, href}: CitedBy): HeaderRow {
  const value = header.citedByValue(documents, places)
  return {label: header.citedBy, value, remark: null, href, whole: false}
}

/** 62 处：名称 39 处、数字 17 处、年份 6 处 */
function maskedRow(masked: readonly Masked[]): HeaderRow {
  const value = `${maskedWords.places(masked.length)}：${countMasked(masked)}`
  return {label: maskedWords.name, value, remark: maskedWords.remark, href: null, whole: true}
}

/** Two rows share a line; one that is left alone takes the whole line. */
function pairUp(rows: HeaderRow[]): HeaderRow[] {
  let halves = 0
  return rows.map((row, at) => {
    if (row.whole) return row
    halves++
    const isLast = rows[at + 1]?.whole ?? true
    return isLast && halves % 2 === 1 ? {...row, whole: true} : row
  })
}

type Field = keyof Metadata & keyof typeof header

function row(metadata: Metadata, field: Field, value: string | null): HeaderRow {
  const words = {label: header[field], value: value || header.unknown, remark: remark(metadata, field)}
  return {...words, href: null, whole: false}
}

function remark({editorial}: Metadata, field: string): string | null {
  if (!editorial.includes(field)) return null
  return field === 'title' ? header.editorialTitle : header.editorial
}

/**
 * The line under a title in a list: 甘肃省人民政府办公厅, 2016年8月30日, 规划. What we added ourselves is said to
 * be ours.
 */
export function bylineWords({issuer, region, issued, kind, editorial}: Metadata): string[] {
  return [
    issuer ?? region?.name ?? header.noRegion,
    issued ? date(issued) : header.noDate,
    kindNames[kind],
    ...(editorial.includes('title') ? [header.editorialTitle] : []),
    ...(!issuer && region && editorial.includes('region') ? [header.editorialRegion] : [])
  ]
}
