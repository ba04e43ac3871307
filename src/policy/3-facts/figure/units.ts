/**
 * Units: what stands right behind a number.
 *
 *     1.08亿美元   2.3万吨标准煤   30万元/人   8.7万套（间）   5000M
 *         ^^^^       ^^^^^^^    ^^^^^^     ^^^^^^^       ^
 */
import {longestAt} from '../word-map.ts'
import type {Dimension, FigureLexicon, Unit} from './lexicon.ts'
import type {NumberToken} from './numbers.ts'

export interface UnitMatch {
  /** As written, multiplier included. */
  unit: string
  dimension: Dimension
  end: number
}

/** The unit of a number, `null` where the next word is none. */
export function matchUnit(text: string, token: NumberToken, lexicon: FigureLexicon): UnitMatch | null {
  const found = longestAt(lexicon.units, text, token.end, (unit, end) =>
    isUnitHere(unit, text, end, token.script)
  )
  if (!found) return null
  const base = token.end + found.name.length
  const end = withSecond(text, base, lexicon)
  return {unit: token.multiplier + text.slice(token.end, end), dimension: found.entry.dimension, end}
}

function isUnitHere(unit: Unit, text: string, end: number, script: NumberToken['script']): boolean {
  if (unit.numeral === 'arabic' && script !== 'arabic') return false
  if (/[A-Za-z]$/.test(unit.name) && /^[A-Za-z0-9]/.test(text.slice(end, end + 1))) return false
  // 10家具有影响力的平台, not 10家具.
  return !unit.notBefore.some(
    (word) => text.startsWith(word, end) && !/^具[有备]/.test(text.slice(end, end + 2))
  )
}

/** 元/平方米, 件/万人, 台（套）: a second unit, written as part of the first. */
function withSecond(text: string, end: number, lexicon: FigureLexicon): number {
  const sign = text[end]
  if (sign === '/' || sign === '／') {
    const at = end + 1
    const plain = longestAt(lexicon.units, text, at)
    if (plain) return at + plain.name.length
    const places = /^每?[十百千万亿]*/.exec(text.slice(at, at + 4))![0].length
    const second = longestAt(lexicon.units, text, at + places)
    return second ? at + places + second.name.length : end
  }
  const bracket = /^[（(]([^（()）]{1,3})[）)]/.exec(text.slice(end, end + 5))
  return bracket && lexicon.units.at(bracket[1]!, 0).some(({name}) => name === bracket[1])
    ? end + bracket[0].length
    : end
}
