/**
 * Hits as a table of their own.
 *
 *     文件,地区,…,命中,链接
 *     中卫市外资三年外贸五年倍增计划实施方案,中卫市,…,标题 1 处，正文 2 处,https://…/documents/zhongwei-2023/#sec_3
 */
import {toCsv} from '../../exports/csv.ts'
import {siteAddress} from '../../exports/site-address.ts'
import type {Answer} from '../answer.ts'
import {csvWords, kindWords, levelWords} from '../wording.ts'
import type {Hit} from './hit.ts'
import {hitWords} from './margin-lines.ts'
import {passageLink} from './passage-link.ts'

type Found = Pick<Answer, 'hits' | 'wanted' | 'fields'>

/** In the order of the hits; `root` is where the site stands: https://example.org/plans/. */
export function toResultsCsv(found: Found, root: URL): string {
  const rows = found.hits.map((hit) => Object.values(toRow(hit, found, root)))
  return toCsv([Object.values(csvWords.columns), ...rows])
}

/** `site`, what it is called: 策脉-跨境电商.csv; signs no file may have in its name become a space. */
export function csvFileName(site: string, query: string): string {
  const name = query
    .replaceAll(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return `${[site, [...name].slice(0, 60).join('')].filter(Boolean).join('-')}.csv`
}

function toRow(hit: Hit, found: Found, root: URL): Record<keyof typeof csvWords.columns, string> {
  const {record, document, path, units, topics} = hit
  const {region, kind, year} = document
  return {
    document: document.title,
    region: region?.name ?? '',
    level: (region && levelWords[region.level]) ?? '',
    kind: kindWords[kind] ?? kind,
    year: String(year ?? ''),
    address: record.label,
    path: path.join(csvWords.inside),
    title: record.title,
    text: record.text,
    units: units.join(csvWords.and),
    topics: topics.join(csvWords.and),
    targets: String(record.targets),
    why: hitWords(hit, found),
    link: siteAddress(passageLink(hit, false), root)
  }
}
