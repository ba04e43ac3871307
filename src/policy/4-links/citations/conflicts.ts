/**
 * Citations that do not go together.
 *
 *     某政发〔2021〕5号   《某省湿地保护规划》 here, 《某省林业规划》 there       two titles
 *     《某省湿地保护规划》 某政发〔2021〕5号 here, 某政发〔2021〕15号 there       two numbers
 *     某政发〔2021〕5号 in a document of 2020                                     a later date
 */
import type {Citation, Policy} from '../../policy.ts'
import {mostSaid} from '../most-said.ts'
import {type Catalogue, isLater, type Resolution} from './catalogue.ts'
import type {CitationConflict, DocumentSpot} from './citation-links.ts'
import {
  isNormalOf,
  toNumberKey,
  toNumberParts,
  toTitleKey,
  unwrap,
  withoutBrackets,
  yearOf
} from './normal-names.ts'

export interface Mention {
  policy: Policy
  citation: Citation
  resolution: Resolution
}

/** Something said of a document: its title or its number, and where; without a place where it is its own. */
interface Said {
  title: string
  docNumber: string
  spot: DocumentSpot | null
}

/** Two titles of a number, two numbers of a title, dates in the wrong order; each in reading order. */
export function findConflicts(
  mentions: readonly Mention[],
  policies: readonly Policy[],
  catalogue: Catalogue
): CitationConflict[] {
  const said = [...policies.flatMap(toOwn), ...mentions.flatMap(toSaid)].filter(
    ({title}) => !catalogue.isGenre(title)
  )
  return [...twoTitles(said), ...twoNumbers(said), ...laterDates(mentions, catalogue)]
}

/** What a document says of itself; its own citations of itself are the places. */
function toOwn({id, metadata: {title, docNumber}, citations}: Policy): Said[] {
  if (!title || !docNumber) return []
  const own = citations.find(
    ({value}) =>
      value.self && value.docNumber !== null && toNumberKey(value.docNumber) === toNumberKey(docNumber)
  )
  return [{title, docNumber, spot: own ? {document: id, start: own.start, end: own.end} : null}]
}

function toSaid({policy, citation}: Mention): Said[] {
  const {title, docNumber, self} = citation.value
  return title && docNumber && !self ? [{title, docNumber, spot: spotOf(policy, citation)}] : []
}

/** Nobody reads more of them, and each is held against those before. */
const mostTitles = 8

function twoTitles(said: readonly Said[]): CitationConflict[] {
  const byNumber = Map.groupBy(said, ({docNumber}) => toNumberKey(docNumber))
  return [...byNumber.values()].flatMap((all): CitationConflict[] => {
    const titles = [...new Set(all.map(({title}) => title))]
    const apart = apartTitles(titles)
    if (apart.size < 2) return []
    const values = titles.filter((title) => apart.has(title))
    const subject = mostSaid(
      all.map(({docNumber}) => docNumber),
      isNormalOf
    )!
    return [{kind: 'two-titles', subject, values, spots: spotsOf(all)}]
  })
}

/** Those that are none shortened of another; the longest are asked first, so that all orders give the same. */
function apartTitles(titles: readonly string[]): Set<string> {
  const apart = new Set<string>()
  for (const title of titles.toSorted(byLength)) {
    if (apart.size === mostTitles) break
    if (![...apart].some((known) => isShortened(known, title))) apart.add(title)
  }
  return apart
}

function byLength(one: string, other: string): number {
  return other.length - one.length || Number(one > other) - Number(one < other)
}

/** One is the other with words left out, whatever notice stands around it: 湿地规划 is 某省湿地保护规划. */
function isShortened(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((title) => withoutBrackets(unwrap(toTitleKey(title))))
    .sort((a, b) => a.length - b.length) as [string, string]
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

/**
 * Numbers of one title that differ in one part only: the same office's, of the same year. Whatever differs more
 * is another document of the same name, which offices issue every year.
 */
function twoNumbers(said: readonly Said[]): CitationConflict[] {
  const byTitle = Map.groupBy(said, ({title}) => unwrap(toTitleKey(title)))
  return [...byTitle.values()].flatMap((all): CitationConflict[] => {
    const spellings = Map.groupBy(
      all.map(({docNumber}) => docNumber),
      toNumberKey
    )
    const numbers = [...spellings.values()].map((each) => mostSaid(each, isNormalOf)!)
    const near = nearNumbers(numbers)
    if (near.length < 2) return []
    const keys = new Set(near.map(toNumberKey))
    const told = all.filter(({docNumber}) => keys.has(toNumberKey(docNumber)))
    const subject = mostSaid(
      told.map(({title}) => title),
      isPlain
    )!
    return [{kind: 'two-numbers', subject, values: near, spots: spotsOf(told)}]
  })
}

/** A name counts for every notice that hands it on. */
function isPlain(title: string): boolean {
  const key = toTitleKey(title)
  return unwrap(key) === key
}

/** Those of which another one differs in one part, found by what the two have in common. */
function nearNumbers(numbers: readonly string[]): string[] {
  const common = Map.groupBy(
    numbers.flatMap((number) => {
      const parts = toNumberParts(number)
      if (!parts) return []
      const {code, year, serial} = parts
      return [`${code}|${year}|`, `${code}||${serial}`, `|${year}|${serial}`].map((key) => ({key, number}))
    }),
    ({key}) => key
  )
  const near = new Set(
    [...common.values()]
      .filter(({length}) => length > 1)
      .flat()
      .map(({number}) => number)
  )
  return numbers.filter((number) => near.has(number))
}

/** Once for each document cited and each that cites it. */
function laterDates(mentions: readonly Mention[], catalogue: Catalogue): CitationConflict[] {
  const found = new Map<string, CitationConflict>()
  for (const {policy, citation, resolution} of mentions) {
    const {issued} = policy.metadata
    if (issued === null || citation.value.self) continue
    const target = resolution.is === 'found' ? catalogue.policy(resolution.to) : undefined
    const date = laterDate(citation, policy, target)
    if (date === null) continue
    const subject = target?.metadata.title ?? (citation.value.title || citation.value.docNumber!)
    const key = `${policy.id}\n${target?.id ?? toTitleKey(subject)}`
    const known = found.get(key)
    if (known) known.spots.push(spotOf(policy, citation))
    else
      found.set(key, {kind: 'later-date', subject, values: [date, issued], spots: [spotOf(policy, citation)]})
  }
  return [...found.values()]
}

/** A law keeps its name through every amendment: its date says nothing about who may cite it. */
function laterDate({value: {docNumber}}: Citation, from: Policy, target: Policy | undefined): string | null {
  if (target && target.metadata.kind !== 'law' && isLater(target, from)) return target.metadata.issued
  const year = docNumber ? yearOf(docNumber) : null
  return year !== null && year > from.metadata.issued!.slice(0, 4) ? year : null
}

function spotOf({id}: Policy, {start, end}: Citation): DocumentSpot {
  return {document: id, start, end}
}

function spotsOf(said: readonly Said[]): DocumentSpot[] {
  return said.flatMap(({spot}) => spot ?? [])
}
