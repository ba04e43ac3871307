/**
 * A document taken apart, so that others can be made from it: what a collection has in common stays, what is its own
 * is a word to be exchanged.
 *
 *     （二）扩大  葡萄  种植  规模。到2025年，种植面积达到35万亩
 *     ^^^^ marker ^^^^  ^^^^ own words           ^^^^ 35万亩 kept: numbers, units, agencies, indicators, signs
 */
import type {Policy} from '../../../src/policy/policy.ts'

/** A kept stretch, the number of a word of the vocabulary, or a slot. */
export type Token = string | number

/** The own region, in full (甘肃省) and in short (甘肃), and its level where it stands for the region (全省, 省政府). */
export const slots = {region: -1, shortRegion: -2, level: -3} as const

export interface Line {
  /** What opens it: indent and printed number. */
  marker: string
  tokens: readonly Token[]
  /** Letters of the whole. */
  length: number
}

export interface Template {
  lines: readonly Line[]
}

/** Words of a text in order, nothing left out. */
export type Segment = (text: string) => string[]

const marker =
  /^[\s　]*(?:第[一二三四五六七八九十百]+[编章节条][\s　]*|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d{1,2}[.．、](?!\d)|（\d{1,2}）|[①-⑳])?/
const levelLetters = {national: '', province: '省', city: '市', county: '县'} as const
/** Words in which the level stands for the region; near miss: 城市, 市场, 省会. */
const levelWords = /^(?:[全我本各])?L$|^L(?:委|政府|人民政府|直|级|属|内|域)/

/** The text of a document line by line, from its first heading or paragraph on: titles are made anew. */
export function bodyLines({tree, text: {source}}: Pick<Policy, 'tree' | 'text'>): string[] {
  const first = tree.children.find(
    (child) => child.type === 'section' || (child.type === 'paragraph' && child.role === 'body')
  )
  return source.slice(first?.start ?? 0).split(/\r?\n/)
}

export interface Words {
  /** Number of each word that is exchanged, */
  numbers: ReadonlyMap<string, number>
  /** but not of these where a number stands in the same clause: they may say what it is. */
  besideNumbers: ReadonlySet<string>
}

export function toTemplate(policy: Policy, words: Words, segment: Segment): Template {
  const toOwn = toOwnSlots(policy)
  const lines = bodyLines(policy).map((line): Line => {
    const opening = marker.exec(line)![0]
    const tokens = clausesOf(line.slice(opening.length)).flatMap((clause) => {
      const counts = /\d/.test(clause)
      return segment(clause).flatMap((word): Token[] => {
        const stays = counts && words.besideNumbers.has(word)
        return toOwn(word) ?? [(stays ? undefined : words.numbers.get(word)) ?? word]
      })
    })
    return {marker: opening, tokens: joinKept(tokens), length: line.length}
  })
  return {lines}
}

function clausesOf(line: string): string[] {
  return line.match(/[^，。；：]*[，。；：]?/g) ?? []
}

/** Slots for the names of the own region and for its level. */
function toOwnSlots({metadata: {region}}: Policy): (word: string) => Token[] | null {
  const level = levelLetters[region?.level ?? 'national']
  const names = region && region.level !== 'national' ? [region.name, shortName(region.name)] : []
  return (word) => {
    const own = names.indexOf(word)
    if (own >= 0) return [own === 0 ? slots.region : slots.shortRegion]
    const place = level === '' ? -1 : word.indexOf(level)
    if (place < 0 || !levelWords.test(word.replace(level, 'L'))) return null
    return [word.slice(0, place), slots.level, word.slice(place + 1)].filter((part) => part !== '')
  }
}

/** 甘肃省 → 甘肃; a name of two characters stays. */
export function shortName(name: string): string {
  const short = name.replace(/(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|自治州|地区|[省市区县盟旗])$/, '')
  return short.length > 1 ? short : name
}

function joinKept(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined.at(-1)
    if (typeof token === 'string' && typeof last === 'string') joined[joined.length - 1] = last + token
    else joined.push(token)
  }
  return joined
}
