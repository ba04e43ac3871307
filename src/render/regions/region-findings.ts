/** What is known of a region in one line, and of all of them. */

import {greatest, sum} from 'd3-array'
import type {Place} from '../../policy/policy.ts'
import {regionWords} from '../../ui-strings/regions.ts'
import {type OtherKind, type OtherPlace, otherKinds} from './other-places.ts'
import type {RegionMention, RegionPage} from './region-pages.ts'

const mostSayings = 2

export interface RegionFinding {
  title: string
  lede: string
  description: string
}

export function regionFinding(page: RegionPage): RegionFinding {
  const {region, around, documents, mentions} = page
  const named = mentions.filter((mention) => mention.named.length > 0)
  const inside = countInside(page)
  const isAlone = documents.length + inside === 0
  const naming = isAlone ? regionWords.titleOnlyNamed : regionWords.titleNamed
  const told = [
    documents.length > 0 && regionWords.titleOwn(documents.length),
    inside > 0 && regionWords.titleInside(region.level, inside),
    named.length > 0 && naming(named.length, countNamed(named))
  ].filter((part) => part !== false)
  const sayers = mentions.filter(({own}) => own.length > 0)
  const sayings = sayers.flatMap(({own}) => own)
  const parts = told.length > 0 ? told : [regionWords.titleOnlyOwn(sayingsOf(sayings), sayings.length)]
  const where = around.map(({name}) => name).join('')
  const isSaid = sayers.length > 0 && told.length > 0
  return {
    title: regionWords.title(region.name, parts),
    lede:
      regionWords.lede(region.code, where) +
      (isSaid ? regionWords.ledeOwn(sayers.length, sayingsOf(sayings), sayings.length) : ''),
    description: regionWords.description(region.name, region.code, parts)
  }
}

/** `documents`: how many the collection has. */
export function regionsFinding(
  pages: readonly RegionPage[],
  others: readonly OtherPlace[],
  documents: number
): RegionFinding {
  const description = regionWords.listDescription(documents)
  if (pages.length + others.length === 0) return {title: regionWords.none, lede: '', description}
  const divisions = pages.filter(({region}) => region.level !== 'national')
  const named = divisions.filter(({mentions}) => countNamed(mentions) > 0)
  const most = greatest(named, ({mentions}) => countNamed(mentions))
  const [groups, zones, countries] = otherKinds.map((kind) => ofKind(others, kind).length)
  const own = divisions.filter((page) => page.documents.length > 0).length
  return {
    title: regionWords.listTitle(divisions.length, own, named.length),
    lede:
      (most ? regionWords.listLede(most.region.name, namers(most), countNamed(most.mentions)) : '') +
      (others.length > 0 ? regionWords.listOthers(groups!, zones!, countries!) : ''),
    description
  }
}

export function ofKind(others: readonly OtherPlace[], kind: OtherKind): OtherPlace[] {
  return others.filter((other) => other.kind === kind)
}

export function countInside({inside}: RegionPage): number {
  return sum(inside, ({documents}) => documents.length)
}

export function countNamed(mentions: readonly RegionMention[]): number {
  return sum(mentions, ({named}) => named.length)
}

/** 全省, 我市: in its own documents too. */
export function countOwn(mentions: readonly RegionMention[]): number {
  return sum(mentions, ({own}) => own.length)
}

/** Other documents that name it. */
export function namers({mentions}: RegionPage): number {
  return mentions.filter(({named}) => named.length > 0).length
}

/** In its own document: 文中写到本地 18 处，以“全省”“我省”提到 104 处 */
export function ownWords({named, own}: RegionMention): string {
  const parts = [
    named.length > 0 && regionWords.namedHere(named.length),
    own.length > 0 && regionWords.said(sayingsOf(own), own.length)
  ]
  return parts.filter(Boolean).join('，')
}

/** In another document: 点名 5 处，以“全省”“我省”提到 9 处 */
export function mentionWords({named, own}: RegionMention): string {
  const parts = [
    regionWords.namedTimes(named.length),
    own.length > 0 && regionWords.said(sayingsOf(own), own.length)
  ]
  return parts.filter(Boolean).join('，')
}

/** “全省”“我省”: the words of the text, two of them at most. */
function sayingsOf(own: readonly Place[]): string {
  const words = [...new Set(own.map(({quote}) => quote))]
  const shown = words.slice(0, mostSayings).map((word) => `“${word}”`)
  return shown.join('') + (words.length > mostSayings ? regionWords.andSo : '')
}
