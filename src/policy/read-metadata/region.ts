/**
 * Where a document holds (GB/T 2260): the place its title or its issuer is named after, the innermost one.
 *
 *     广州市番禺区支持OPC创业若干措施        440113
 *     关于推进北京市数据专区建设的指导意见    110000
 *     国务院关于……                          000000
 */
import type {Lexicon} from '../lexicon.ts'
import type {Region} from '../metadata.ts'

type Regions = Lexicon['regions']

interface Places {
  /** By full, short and old name; districts of the same name together. */
  byName: ReadonlyMap<string, Regions>
  national: Region | null
}

const compiled = new WeakMap<Regions, Places>()
const longestName = 12
const nationwide =
  /^(?:中共中央|国务院|全国人民代表大会|全国人大|国家|中华人民共和国|最高人民)|^(?!.*[省市区县州盟]).*(?:部|总局|总署)(?:办公厅)?(?:、|$)/

/** `text`: a short name alone, 长春花产业规划, tells a city only where the text prints it in full, too. */
export function findRegion(
  lines: readonly (string | null | undefined)[],
  regions: Regions,
  text: string
): Region | null {
  const places = toPlaces(regions)
  const said = lines.filter((line) => line !== null && line !== undefined)
  for (const line of said) {
    const words = line.replace(/^(?:\d{4}年)?(?:《|中共)?/, '')
    const found = placeAt(places, words, null, 2)
    const isSure =
      found !== null &&
      (found.level !== 'city' || /^\p{Script=Han}{2,4}?[市盟州]/u.test(words) || text.includes(found.name))
    if (isSure) return found
    if (nationwide.test(line)) return places.national
  }
  for (const line of said) {
    for (let at = 1; at < Math.min(line.length, 60); at++) {
      // In the middle of a line only full names tell: 海南 may be the end of one word and the beginning of another.
      const found =
        /[省市区县州盟旗]/.test(line.slice(at + 2, at + longestName)) &&
        placeAt(places, line.slice(at), null, 3)
      if (found) return found
    }
  }
  return null
}

const own = {
  city: /[我全][市盟州]|市委|市政府/g,
  province: /[我全]省|省委|省政府|省级/g,
  national: /我国|全国|各省、自治区|国务院/g
}

/** At which level a text stands by how it speaks of itself: 我市, 我省, 我国; `null` where it hardly does. */
export function ownLevel(text: string): 'city' | 'province' | 'national' | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const [city, province, national] = [count(own.city), count(own.province), count(own.national)]
  // A city speaks of its province and its country, a country hardly of a city as its own.
  if (city >= 3 && city >= province && city * 4 >= national) return 'city'
  if (province >= 2 && province * 4 >= national) return 'province'
  return national >= 3 ? 'national' : null
}

/** The place that a text speaks of by far the most, among those of a level. */
export function commonestRegion(text: string, level: Region['level'], regions: Regions): Region | null {
  const counts = regions
    .filter((region) => region.level === level)
    .map((region) => {
      const short = region.aliases[0] ?? region.name
      return {region, count: text.split(short.length >= 2 ? short : region.name).length - 1}
    })
    .sort((one, other) => other.count - one.count)
  const [first, second] = counts
  if (!first || first.count < 4 || first.count < 2 * (second?.count ?? 0)) return null
  const {code, name} = first.region
  return {code, name, level}
}

/** The place whose name begins a line, and the one inside it that follows: 广州市|番禺区. */
function placeAt({byName}: Places, line: string, around: Region | null, shortest: number): Region | null {
  for (let length = Math.min(longestName, line.length); length >= shortest; length--) {
    const named = byName.get(line.slice(0, length)) ?? []
    const inside = around ? named.filter((place) => isWithin(place, around)) : named
    // 朝阳区 alone could be several: it is then left open.
    if (inside.length !== 1) continue
    const [{code, name, level}] = inside as [Regions[number]]
    const place: Region = {code, name, level}
    return placeAt({byName, national: null}, line.slice(length), place, shortest) ?? place
  }
  return null
}

function isWithin({code}: Region, around: Region): boolean {
  if (code === around.code) return false
  if (around.level === 'province') return code.startsWith(around.code.slice(0, 2))
  return around.level === 'city' && code.startsWith(around.code.slice(0, 4))
}

function toPlaces(regions: Regions): Places {
  const known = compiled.get(regions)
  if (known) return known
  const byName = new Map<string, Regions[number][]>()
  for (const region of regions) {
    for (const name of [region.name, ...region.aliases]) {
      const same = byName.get(name)
      if (same) same.push(region)
      else byName.set(name, [region])
    }
  }
  const all = regions.find(({level}) => level === 'national')
  const national = all ? {code: all.code, name: all.name, level: all.level} : null
  const made = {byName, national}
  compiled.set(regions, made)
  return made
}
