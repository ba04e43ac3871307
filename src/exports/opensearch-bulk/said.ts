import {stop} from '../../search/text/fold.ts'
import type {Clause} from './clauses.ts'

/** Parts words as a stop does; a space in a query would fall away. */
const parting = '|'

/**
 * A field says a folded text. `whole`: numbers at its ends do not go on, 15 is not met in 2015; `within`: they may.
 *
 *     2.16 亿美元 → |2.16|亿美元
 */
export function said(field: string, text: string, numbers: 'whole' | 'within', boost?: number): Clause {
  const before = numbers === 'whole' && isDigit(text.at(0)) ? parting : ''
  const behind = numbers === 'whole' && isDigit(text.at(-1)) ? parting : ''
  const query = `${before}${text.replaceAll(stop, parting)}${behind}`
  const told = boost === undefined ? {query} : {query, boost}
  return Array.from(query).length === 1 ? {match: {[`${field}.one`]: told}} : {match_phrase: {[field]: told}}
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}
