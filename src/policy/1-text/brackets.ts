/** Bracket pairs of a text, nested ones included. */
import {matchesOf} from './matches.ts'

export interface Bracket {
  /** The opening bracket. */
  start: number
  /** One past the closing bracket. */
  end: number
  depth: number
}

const openings = '（(〔[［【'
const closings = '）)〕]］】'
const bracket = /[（(〔[［【]/
const brackets = /[（(〔[［【）)〕\]］】]/g
/** （…) and (…） are one pair: texts mix the widths. */
const shapeOf: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '（',
  '）': '（',
  '〕': '〔',
  '[': '［',
  ']': '［',
  '］': '［',
  '】': '【'
}

/**
 * Pairs of brackets in order of their opening; an opening without its closing is passed over. `shapes` says which
 * by their full-width openings: （ for （） and (), 〔, ［ for ［］ and [], 【. Linear.
 */
export function findBrackets(text: string, shapes = '（'): Bracket[] {
  if (!bracket.test(text)) return []
  const open: {start: number; shape: string}[] = []
  /** By shape, where its open ones stand in `open`. */
  const places: Record<string, number[]> = {}
  const pairs: Bracket[] = []
  for (const {0: character, index: at} of matchesOf(text, brackets)) {
    const shape = shapeOf[character] ?? character
    if (!shapes.includes(shape)) continue
    const same = places[shape] ?? []
    places[shape] = same
    if (openings.includes(character)) {
      same.push(open.length)
      open.push({start: at, shape})
      continue
    }
    const depth = same.at(-1)
    if (depth === undefined) continue
    pairs.push({start: open[depth]!.start, end: at + 1, depth})
    while (open.length > depth) places[open.pop()!.shape]!.pop()
  }
  return pairs.sort((a, b) => a.start - b.start)
}

/** Splits at separators that stand outside brackets; ranges count from the beginning of `text`. */
export function splitOutside(text: string, separators: string): {start: number; end: number}[] {
  const parts: {start: number; end: number}[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const character = text[at]
    if (character !== undefined && openings.includes(character)) depth++
    else if (character !== undefined && closings.includes(character)) depth = Math.max(0, depth - 1)
    if (character === undefined || (depth === 0 && separators.includes(character))) {
      if (at > start) parts.push({start, end: at})
      start = at + 1
    }
  }
  return parts
}
