/** How well a document was read, held against labels: counts, so that documents can be added up. */
export interface Score {
  /** What was measured: `heading`, `heading-text` … */
  name: ScoreName
  /** Of so many that were labelled … */
  expected: number
  /** … and so many that the program found … */
  found: number
  /** … so many agree. */
  right: number
}

export const scoreNames = [
  'heading',
  'heading-text',
  'depth',
  'measure',
  'title',
  'docNumber',
  'issuer',
  'issued',
  'figure',
  'figure-whole',
  'figure-value',
  'figure-unit',
  'figure-comparator',
  'figure-status',
  'figure-year',
  'figure-base',
  'figure-cumulative',
  'figure-masked',
  'figure-indicator',
  'target',
  'negative',
  'duty',
  'duty-role',
  'citation',
  'relation-taken',
  'relation-topical',
  'relation-none',
  'counterpart'
] as const

export type ScoreName = (typeof scoreNames)[number]

/** A label and a reading that do not agree; one of them is `null` where it is missing altogether. */
export interface Miss {
  name: ScoreName
  /** Place in the source, UTF-16 code units. */
  at: number
  expected: string | null
  found: string | null
}

export interface Scored {
  scores: Score[]
  misses: Miss[]
}

export function toScore(name: ScoreName, expected: number, found: number, right: number): Score {
  return {name, expected, found, right}
}

export function toMiss(name: ScoreName, at: number, expected: string | null, found: string | null): Miss {
  return {name, at, expected, found}
}

/** The scores of several documents as one. */
export function addScores(all: readonly Score[]): Score[] {
  return scoreNames.flatMap((name) => {
    const same = all.filter((score) => score.name === name)
    if (same.length === 0) return []
    const sum = (of: 'expected' | 'found' | 'right') => same.reduce((total, score) => total + score[of], 0)
    return [{name, expected: sum('expected'), found: sum('found'), right: sum('right')}]
  })
}

/** Shares in 0…1; 1 where there was nothing to find, and nothing was found. */
export function toShares({expected, found, right}: Score): {precision: number; recall: number; f1: number} {
  const precision = found === 0 ? 1 : right / found
  const recall = expected === 0 ? 1 : right / expected
  return {precision, recall, f1: expected + found === 0 ? 1 : (2 * right) / (expected + found)}
}
