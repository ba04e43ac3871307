/**
 * Figures read from a part of a passage, put where the part stands in it.
 */
import type {Doubt, Finding} from '../define-fact.ts'
import type {FigureValue} from './value.ts'

type Found = Finding<FigureValue> | Doubt

/** The same figure `by` code units further on. */
export function moved(found: Found, by: number): Found {
  const spot = {start: found.start + by, end: found.end + by}
  if ('doubt' in found) return {...found, ...spot}
  const {value} = found
  return {
    ...found,
    ...spot,
    value: {...value, valueStart: value.valueStart + by, valueEnd: value.valueEnd + by}
  }
}
