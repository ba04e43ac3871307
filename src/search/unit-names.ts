/**
 * Responsible units by what readers call them: texts print 商务局 and mean 市商务局, and 市发改委 is the
 * 市发展改革委.
 */
import type {Catalogue} from './catalogue.ts'
import {fold} from './fold.ts'
import {reach} from './phrase.ts'

/** Places of the units one of whose names has `text` (folded) in it; one may come twice. */
export type UnitSearch = (text: string) => number[]

/** Single characters are part of every name. */
const shortest = 2

export function createUnitSearch({units}: Pick<Catalogue, 'units'>): UnitSearch {
  let all = ''
  const starts = Uint32Array.from(units, (names) => {
    const start = all.length
    all += `${names.map(fold).join('\n')}\n`
    return start
  })
  return (text) => {
    const found: number[] = []
    if (text.length < shortest) return found
    for (let at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
      found.push(reach(starts, 0, at + 1) - 1)
    }
    return found
  }
}
