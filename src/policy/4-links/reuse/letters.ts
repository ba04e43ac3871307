/**
 * A text as reuse sees it: its letters without layout, each with its place in the repaired text.
 *
 *     困难。⏎　　从战略机遇看      →  困难。⏎从战略机遇看
 *           ^^ indents and spaces fall away, a run of line breaks is one letter, signs have one width
 */
import {type PolicyText, toSource} from '../../1-text/text.ts'
import type {Spot} from '../../2-tree/nodes.ts'
import {foldSign} from './fold-signs.ts'

export interface Letters {
  text: PolicyText
  codes: Uint16Array
  /** Place of each letter in the repaired text. */
  at: Uint32Array
}

export const lineBreak = 10

/** Letters of `start`…`end` of the repaired text; linear. */
export function toLetters(text: PolicyText, start = 0, end = text.repaired.length): Letters {
  const {repaired} = text
  const codes = new Uint16Array(end - start)
  const at = new Uint32Array(end - start)
  let count = 0
  let broken = -1
  for (let place = start; place < end; place++) {
    const code = repaired.charCodeAt(place)
    if (isBreak[code] === 1) {
      if (broken < 0) broken = place
    } else if (isBlank[code] === 0) {
      if (broken >= 0 && count > 0) {
        codes[count] = lineBreak
        at[count++] = broken
      }
      broken = -1
      codes[count] = foldSign(code, repaired.charCodeAt(place - 1))
      at[count++] = place
    }
  }
  return {text, codes: codes.subarray(0, count), at: at.subarray(0, count)}
}

/** Place in the source of the letters `start`…`end`. */
export function toSpot({text, at}: Pick<Letters, 'text' | 'at'>, start: number, end: number): Spot {
  return toSource(text, at[start]!, at[end - 1]! + 1)
}

/** The letters `start`…`end` as a string. */
export function spell({codes}: Letters, start = 0, end = codes.length): string {
  let word = ''
  for (let from = start; from < end; from += 4096) {
    // An array of numbers to the types; `...` would step through it, five times as slow.
    const part = codes.subarray(from, Math.min(from + 4096, end)) as Iterable<number> as number[]
    word += String.fromCharCode.apply(null, part)
  }
  return word
}

/** The first letter at or after a place of the repaired text. */
export function findLetter({at}: Letters, place: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[middle]! < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Words, as against punctuation, digits and layout. */
export function isWord(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

const isBreak = toTable([10, 12, 13, 0x2028, 0x2029])
const isBlank = toTable([9, 32, 0xa0, 0x200b, 0x3000, 0xfeff])

/** 1 at the codes given. */
function toTable(codes: readonly number[]): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const code of codes) table[code] = 1
  return table
}
