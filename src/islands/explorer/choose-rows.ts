/**
 * Which rows stay, and how many would with each value of each facet under the others.
 */
import type {State} from './state.ts'

export interface Row {
  /** Its values of each facet, by key. */
  values: Readonly<Record<string, readonly string[]>>
  /** What is looked through, folded. */
  text: string
}

export interface Chosen {
  shown: boolean[]
  /** Rows by value; under the empty one those that stay when nothing of the facet is chosen. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** A row that only one facet holds back still counts for the other values of that one. */
export function chooseRows(rows: readonly Row[], state: State, facets: readonly string[]): Chosen {
  const counts = new Map(facets.map((key) => [key, new Map<string, number>()]))
  const words = fold(state.words).split(' ').filter(Boolean)
  const chosen = Object.entries(state.chosen)
  const shown = rows.map((row) => {
    if (words.length > 0 && !words.every((word) => row.text.includes(word))) return false
    const against = chosen.filter(([key, value]) => !row.values[key]?.includes(value))
    for (const key of facets) {
      if (against.every(([other]) => other === key)) countRow(counts.get(key)!, row.values[key] ?? [])
    }
    return against.length === 0
  })
  return {shown, counts}
}

function countRow(counts: Map<string, number>, values: readonly string[]) {
  for (const value of ['', ...values]) counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** Ｇ２０ and g20, one space for several. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}
