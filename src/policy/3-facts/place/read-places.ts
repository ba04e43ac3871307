import type {Spot} from '../../2-tree/nodes.ts'
import type {Region} from '../../metadata.ts'
import {longestAt, toWordMap} from '../word-map.ts'
import type {Entry, Gazetteer} from './gazetteer.ts'
import {ownRegion} from './own-region.ts'
import type {NamedPlace} from './value.ts'

/** `place` is `null` where several places have that name and nothing tells which. */
export type FoundPlace = Spot & {place: NamedPlace | null}

/** The document's own region, or one around it: 全国, 我省, 本市. */
const ownWords = toWordMap(
  ['全', '我', '本'].flatMap((sign) => Array.from('国省市区县州盟旗', (level) => sign + level)),
  (word) => word
)
/** 全市场, 全区域, 全国人大, 全国300家: no region of its own. */
const ownNear = /^(?:场|域|间|位|人大|人民代表大会|政协|\d{1,4}[强家])/
/** 基本国策, 根本区别, 资本市场: 本 is the end of a word. */
const wordBefore = /[基根资成版文样标原日]$/
const zoneReach = 14
/** 吴忠|入选全国数据产业|集聚区: what stands between tells what happened, not a name. */
const deed = /入选|入列|获评|争创|创建|打造|推动|建设|首[单个批]|纳入|成为|获批|要|全国|省域/
const separators = '、和与及'

/** Places of a text in order. Linear: every look is bounded. */
export function readPlaces(text: string, own: Region | null, gazetteer: Gazetteer): FoundPlace[] {
  const found: FoundPlace[] = []
  let last: FoundPlace | null = null
  let said = ownWords.next(text, 0)
  let named = gazetteer.words.next(text, 0)
  for (let at = Math.min(said, named); at < text.length; at = Math.min(said, named)) {
    const isOwn = longestAt(ownWords, text, at) !== null
    const isOther = isOwn && isOtherWord(text, at)
    const next: FoundPlace | null = isOther
      ? null
      : ((isOwn ? readOwn(text, at, own, gazetteer) : null) ?? readNamed(text, at, own, gazetteer, last))
    if (next) found.push(next)
    last = next ?? last
    const from = next?.end ?? at + (isOther ? 2 : 1)
    if (said < from) said = ownWords.next(text, from)
    if (named < from) named = gazetteer.words.next(text, from)
  }
  return found
}

/** 全市 in 全市场, 全国 in 全国人大, 本国 in 基本国策. */
function isOtherWord(text: string, at: number): boolean {
  if (text[at] === '本' && wordBefore.test(text.slice(Math.max(0, at - 1), at))) return true
  return ownNear.test(text.slice(at + 2, at + 8))
}

/** 全市, 我省: the document's own region, or the one around it. */
function readOwn(text: string, at: number, own: Region | null, {byCode}: Gazetteer): FoundPlace | null {
  const region = ownRegion(text[at + 1]!, own, byCode)
  if (!region) return null
  const {name, level, code} = region
  return {start: at, end: at + 2, place: {name, kind: level, code, own: true}}
}

function readNamed(
  text: string,
  at: number,
  own: Region | null,
  gazetteer: Gazetteer,
  last: FoundPlace | null
): FoundPlace | null {
  for (const {name, entry} of gazetteer.words.at(text, at)) {
    if (!text.startsWith(name, at)) continue
    const end = at + name.length
    const zone = entry.other ? null : readZone(text, at, end, entry, own, gazetteer)
    if (zone) return zone
    if ((entry.short || entry.ordinary) && !standsAlone(text, at, end, entry, gazetteer, last)) continue
    if (entry.other) return {start: at, end, place: {...entry.other, code: null, own: false}}
    const region = choose(entry.regions, own, last)
    const place = region && {name: region.name, kind: region.level, code: region.code, own: false}
    return {start: at, end, place}
  }
  return null
}

/** 中卫|工业园区, 济南|新旧动能转换|起步区: a place and the end of such a name, nothing but a name between. */
function readZone(
  text: string,
  at: number,
  end: number,
  {regions, ordinary}: Entry,
  own: Region | null,
  {zoneEnds}: Gazetteer
): FoundPlace | null {
  if (regions.some(({level}) => level === 'national')) return null
  const words = /^\p{Script=Han}*/u.exec(text.slice(end, end + zoneReach))![0]
  for (let from = 0; from < words.length && !'的和与及等在是为建'.includes(words[from]!); from++) {
    const tail = zoneEnds.find((name) => words.startsWith(name, from))
    if (!tail) continue
    if (deed.test(words.slice(0, from))) return null
    const region = regions.length === 1 || !ordinary ? choose(regions, own, null) : null
    const to = end + from + tail.length
    return {
      start: at,
      end: to,
      place: {name: text.slice(at, to), kind: 'zone', code: region?.code ?? null, own: false}
    }
  }
  return null
}

/** A short name ends where another word begins that may follow one; an ordinary word only beside other places. */
function standsAlone(
  text: string,
  at: number,
  end: number,
  {ordinary}: Entry,
  {followers}: Gazetteer,
  last: FoundPlace | null
): boolean {
  const listed = last !== null && last.end === at - 1 && separators.includes(text[at - 1]!)
  if (ordinary) return listed || (last !== null && last.end === at)
  const after = text.slice(end, end + 4)
  return listed || !/^\p{Script=Han}/u.test(after) || followers.some((word) => after.startsWith(word))
}

/** The one of that name inside the document's own region, its province, or the place said just before. */
function choose(regions: readonly Region[], own: Region | null, last: FoundPlace | null): Region | null {
  if (regions.length === 1) return regions[0]!
  const around = [last?.place?.code, own?.code].filter((code) => code != null)
  for (const code of around) {
    for (const prefix of [code.replace(/(?:00)+$/, ''), code.slice(0, 4), code.slice(0, 2)]) {
      const inside = regions.filter((region) => prefix !== '' && region.code.startsWith(prefix))
      if (inside.length === 1) return inside[0]!
    }
  }
  return null
}
