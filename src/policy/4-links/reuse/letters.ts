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
    if (isBreak(code)) {
      if (broken < 0) broken = place
    } else if (!isBlank(code)) {
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
export function toSpot({text, at}: Letters, start: number, end: number): Spot {
  return toSource(text, at[start]!, at[end - 1]! + 1)
}

/** The letters `start`…`end` as a string. */
export function spell({codes}: Letters, start = 0, end = codes.length): string {
  let word = ''
  for (let from = start; from < end; from += 4096) {
    word += String.fromCharCode(...codes.subarray(from, Math.min(from + 4096, end)))
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

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0x3000 || code === 0xa0 || code === 0xfeff || code === 0x200b
}
