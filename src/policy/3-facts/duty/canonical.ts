/**
 * One unit, one name: texts call the same office 市发改委 here and 市发展改革委 there. For counting and finding;
 * texts and notes keep the name they print.
 *
 *     市发改委 → 市发展改革委
 */
import type {Lexicon} from '../../lexicon.ts'

type Agencies = Pick<Lexicon, 'agencies'>

/** The name a unit is counted under; a name the lexicon does not know is its own. */
export function toCanonicalUnit({agencies}: Agencies): (unit: string) => string {
  const names = new Map(agencies.flatMap(({name, aliases}) => aliases.map((alias) => [alias, name])))
  return (unit) => names.get(unit) ?? unit
}

/** How many different units there are among these names. */
export function countUnits(names: readonly string[], lexicon: Agencies): number {
  return new Set(names.map(toCanonicalUnit(lexicon))).size
}
