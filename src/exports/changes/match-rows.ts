/**
 * Rows of one table in two releases, found again by what is written in them.
 *
 *     was   m1 A   m2 B            m1 A – m1 A
 *     is    m1 A   m2 N   m3 B     m2 B – m3 B    m2 N is new
 */
import type {DataRow} from '../data/table.ts'

export interface Matched {
  pairs: {was: DataRow; is: DataRow}[]
  gone: DataRow[]
  added: DataRow[]
}

/** What two rows must have in common to be one; `null` where a row has too little to be found by. */
export type Sign = (row: DataRow) => string | null

/**
 * `equal` tells rows in which nothing changed; `signs` follow from the surest to the least sure, each for the
 * rows that are left. Where a sign stands on more rows of one side than of the other, nobody can say which of
 * them is which, and none is paired by it. Linear in rows times signs; everything comes in the order given.
 */
export function matchRows(
  was: readonly DataRow[],
  is: readonly DataRow[],
  equal: (row: DataRow) => string,
  signs: readonly Sign[]
): Matched {
  const pairOf = new Map<DataRow, DataRow>()
  const taken = new Set<DataRow>()
  for (const sign of [equal, ...signs]) {
    const olds = bySign(
      was.filter((row) => !pairOf.has(row)),
      sign
    )
    const news = bySign(
      is.filter((row) => !taken.has(row)),
      sign
    )
    for (const [key, rows] of olds) {
      const others = news.get(key) ?? []
      if (sign !== equal && rows.length !== others.length) continue
      for (const [index, row] of rows.slice(0, others.length).entries()) {
        pairOf.set(row, others[index]!)
        taken.add(others[index]!)
      }
    }
  }
  return {
    pairs: was.flatMap((row) => (pairOf.has(row) ? [{was: row, is: pairOf.get(row)!}] : [])),
    gone: was.filter((row) => !pairOf.has(row)),
    added: is.filter((row) => !taken.has(row))
  }
}

function bySign(rows: readonly DataRow[], sign: Sign): Map<string, DataRow[]> {
  const groups = new Map<string, DataRow[]>()
  for (const row of rows) {
    const key = sign(row)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
