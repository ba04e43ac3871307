/**
 * What was measured, kept beside the labels: texts that are not published here are measured where they lie, and
 * their counts shown all the same.
 *
 *     document ⇥ score ⇥ expected ⇥ found ⇥ right
 *     zhongwei-2023 ⇥ heading ⇥ 40 ⇥ 40 ⇥ 40
 */
import {labelsFromTsv} from './labels.ts'
import {type Score, type ScoreName, scoreNames} from './score.ts'

/** Scores by document id. */
export type Measured = ReadonlyMap<string, readonly Score[]>

export function measuredFromTsv(source: string): Measured {
  const rows = labelsFromTsv(source).filter((row) => scoreNames.includes(row['score'] as ScoreName))
  const scores = Map.groupBy(rows, (row) => row['document']!)
  return new Map(
    [...scores].map(([id, own]) => [
      id,
      own.map((row) => ({
        name: row['score'] as ScoreName,
        expected: Number(row['expected']),
        found: Number(row['found']),
        right: Number(row['right'])
      }))
    ])
  )
}

/** Documents by id, scores in the order of `scoreNames`. */
export function measuredToTsv(measured: Measured): string {
  const documents = [...measured].sort(([one], [other]) => (one < other ? -1 : 1))
  const rows = documents.flatMap(([id, scores]) =>
    scores.map(({name, expected, found, right}) => [id, name, expected, found, right].join('\t'))
  )
  return `${['document\tscore\texpected\tfound\tright', ...rows].join('\n')}\n`
}
