/**
 * What a comparison comes to, in words made from levels of government and kinds of document.
 *
 *     省里的 21 条，市里的报告对应 10 条
 *     845 字逐字相同，占金昌报告 17%；多在二、三（四）
 */
import {min} from 'd3-array'
import type {Policy} from '../../policy/policy.ts'
import {compareWords, levelWords, nouns, otherLevelWords} from '../../ui-strings/compare.ts'
import {addressLabel} from '../address-label.ts'
import type {Coverage} from './compare-coverage.ts'
import {type Comparison, mostDocuments} from './compare-pairs.ts'
import {toTopicRows} from './compare-topics.ts'

export function comparisonTitle({upper, lower, exact}: Comparison, coverage: Coverage | null): string {
  const [above, below] = [upper.metadata.shortTitle, lower.metadata.shortTitle]
  if (coverage && coverage.total > 0) {
    const {total, taken} = coverage
    const whose = levelWord(upper)
    const own = levelWord(lower)
    const byLevel = whose !== null && own !== null && whose !== own
    return byLevel
      ? compareWords.taken(whose, total, compareWords.of(own, nouns[lower.metadata.kind]), taken)
      : compareWords.taken(above, total, below, taken)
  }
  if (exact > 0) return compareWords.shared(below, above, exact)
  const topics = toTopicRows({upper, lower}).length
  return topics > 0 ? compareWords.sameTopics(above, below, topics) : compareWords.noMeasures(above, below)
}

/** 省里, 自治区, 市里; `null` where the region is not known. */
function levelWord({metadata: {region}}: Policy): string | null {
  if (!region) return null
  const other = otherLevelWords.find(
    ({level, ending}) => level === region.level && region.name.endsWith(ending)
  )
  return other?.word ?? levelWords[region.level]
}

export function sharedFinding({lower, exact, share, reuse, passages}: Comparison): {
  title: string
  note: string
} {
  if (exact === 0) return {title: compareWords.nothingShared, note: ''}
  const shortest = min(reuse.flatMap(({parts}) => parts.map(({b}) => b.end - b.start))) ?? 0
  return {
    title: compareWords.ribbon(exact, lower.metadata.shortTitle, share, mostlyIn(lower, reuse)),
    note: compareWords.ribbonNote(passages, shortest)
  }
}

/** `documents`: how many there are to choose from. */
export function listFinding(
  comparisons: readonly Comparison[],
  documents: number
): {title: string; lede: string} {
  const title = listTitle(comparisons.length, documents)
  const [most] = comparisons.toSorted((one, other) => other.exact - one.exact)
  if (!most) return {title, lede: ''}
  const lede = comparisons.length > 1 ? compareWords.listLede : compareWords.listLedeOne
  const name = compareWords.crumbPair(most.upper.metadata.shortTitle, most.lower.metadata.shortTitle)
  return {title, lede: most.exact > 0 ? lede(name, most.exact, most.share) : compareWords.listNoShared}
}

function listTitle(pairs: number, documents: number): string {
  if (documents < 2) return compareWords.listTooFew(documents)
  if (pairs === 0) return compareWords.listNone
  return documents <= mostDocuments ? compareWords.listAll(documents, pairs) : compareWords.listTitle(pairs)
}

/** The two parts of the lower document with most shared wording, if they hold more than half of it. */
function mostlyIn(lower: Policy, reuse: Comparison['reuse']): string {
  const counts = new Map<string, number>()
  let total = 0
  for (const {b} of reuse.flatMap(({parts}) => parts)) {
    const section = lower.sections.findLast(
      ({depth, start, end}) => depth <= 2 && start <= b.start && b.start < end
    )
    const length = b.end - b.start
    total += length
    if (section) counts.set(section.id, (counts.get(section.id) ?? 0) + length)
  }
  const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, 2)
  const held = most.reduce((sum, [, length]) => sum + length, 0)
  if (held * 2 <= total) return ''
  const order = (id: string) => lower.sections.findIndex((section) => section.id === id)
  return most
    .map(([id]) => id)
    .sort((one, other) => order(one) - order(other))
    .map((id) => addressLabel(lower, id))
    .join('、')
}
