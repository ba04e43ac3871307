/**
 * Alignment of two documents against labels: how the best counterpart of each lower measure is related to it,
 * and whether a counterpart a reader found is among the first three.
 *
 *     lower_start ⇥ upper_start ⇥ relation        best first; no upper_start where nothing answers
 */

import type {Measure} from '../policy/3-facts/measure.ts'
import type {Alignment} from '../policy/4-links/links.ts'
import type {LabelRow} from './labels.ts'
import {type Miss, type Scored, type ScoreName, toMiss, toScore} from './score.ts'

/** verbatim and adapted are told apart by wording alone: for a reader both take the upper measure up. */
const classes = {taken: 'relation-taken', topical: 'relation-topical', none: 'relation-none'} as const
type Class = keyof typeof classes

const firstUppers = 3

/** `alignments` of the pair, and the measures of both documents. */
export function scoreAlignments(
  alignments: readonly Alignment[],
  measures: {upper: readonly Measure[]; lower: readonly Measure[]},
  rows: readonly LabelRow[]
): Scored {
  const [startOf, idOf] = [
    new Map(measures.upper.map(({id, start}) => [id, start])),
    new Map(measures.lower.map(({id, start}) => [start, id]))
  ]
  const units = [...Map.groupBy(rows, (row) => Number(row['lower_start']))].map(([at, labelled]) => {
    const found = alignments
      .filter(({lower}) => lower.measure === idOf.get(at))
      .toSorted((one, other) => other.score - one.score)
    const uppers = found.slice(0, firstUppers).map(({upper}) => startOf.get(upper.measure))
    const wanted = labelled.flatMap((row) => (row['upper_start'] ? [Number(row['upper_start'])] : []))
    const [expected, read] = [toClass(labelled[0]!['relation']), toClass(found[0]?.relation)]
    return {at, expected, read, wanted, hit: wanted.some((start) => uppers.includes(start))}
  })
  const answered = units.filter(({wanted}) => wanted.length > 0)
  const misses: Miss[] = units
    .filter(({expected, read}) => expected !== read)
    .map(({at, expected, read}) => toMiss(classes[expected], at, expected, read))
  misses.push(
    ...answered
      .filter(({hit}) => !hit)
      .map(({at, wanted}) => toMiss('counterpart', at, wanted.join('、'), null))
  )
  const scores = Object.entries(classes).map(([name, score]) =>
    toScore(
      score satisfies ScoreName,
      units.filter(({expected}) => expected === name).length,
      units.filter(({read}) => read === name).length,
      units.filter(({expected, read}) => expected === name && read === name).length
    )
  )
  const right = answered.filter(({hit}) => hit).length
  return {scores: [...scores, toScore('counterpart', answered.length, answered.length, right)], misses}
}

function toClass(relation: string | undefined): Class {
  return relation === 'verbatim' || relation === 'adapted'
    ? 'taken'
    : relation === 'topical'
      ? 'topical'
      : 'none'
}
