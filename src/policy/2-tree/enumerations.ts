/**
 * Enumerations inside running text.
 *
 *     主要优势是……。一是深化向西经贸合作。贯彻……。二是壮大外贸经营主体。支持……
 *                   ^^^^                           ^^^^
 *
 * Counted from one, each at the beginning of a clause, at least two: a lone 一是 is a turn of phrase.
 */
import {toOrdinal} from '../1-text/ordinals.ts'

export interface EnumerationMark {
  start: number
  /** Where its words begin, after the marker. */
  end: number
  number: number
}

const families: readonly RegExp[] = [
  /(?<=^|[。；：！？，”）;:,])(?<number>[一二三四五六七八九十]+)是(?!一)/g,
  /(?<=^|[。；：！？，”）;:,])(?<number>[一二三四五六七八九十]+)要/g,
  /(?<=^|[。；：！？”）;:])(?<number>首先|其次|再次|第[一二三四五六七八九十]+)[，,、]/g
]

/** The marks of the first family that counts from one to at least two; empty where there is none. */
export function findEnumeration(text: string): EnumerationMark[] {
  for (const family of families) {
    const marks: EnumerationMark[] = []
    for (const {0: raw, index, groups} of text.matchAll(family)) {
      const number = toOrdinal(groups!['number']!)
      if (number === marks.length + 1) marks.push({start: index, end: index + raw.length, number})
    }
    if (marks.length >= 2) return marks
  }
  return []
}
