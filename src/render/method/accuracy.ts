/**
 * How well documents are read, as the page about the method tells it: published ones and others apart, each with
 * its rows, the main ones first.
 */
import type {Measured} from '../../accuracy/measured.ts'
import {addScores, type Score, type ScoreName, toShares} from '../../accuracy/score.ts'
import {accuracyWords} from '../../ui-strings/accuracy.ts'

export interface AccuracyGroup {
  isPublished: boolean
  documents: number
  /** Labels held against: each place once, its properties not counted again. */
  labels: number
  scores: Score[]
  /** How many documents each score was taken of. */
  scored: ReadonlyMap<ScoreName, number>
}

/** Scores of places; the others hold the same places against something further. */
const counted: readonly ScoreName[] = [
  'heading',
  'measure',
  'title',
  'docNumber',
  'issuer',
  'issued',
  'figure',
  'negative',
  'duty',
  'citation',
  'counterpart'
]

/** Published documents first; a group without any is left out. `upper--lower` is a pair, not a document. */
export function toAccuracyGroups(measured: Measured, published: ReadonlySet<string>): AccuracyGroup[] {
  return [true, false].flatMap((isPublished) => {
    const own = [...measured].filter(
      ([id]) => id.split('--').every((each) => published.has(each)) === isPublished
    )
    const scores = addScores(own.flatMap(([, each]) => each))
    const labels = scores
      .filter(({name}) => counted.includes(name))
      .reduce((sum, {expected}) => sum + expected, 0)
    const documents = own.filter(([id]) => !id.includes('--')).length
    const names = own.flatMap(([, each]) => each.map(({name}) => name))
    const scored = new Map([...Map.groupBy(names, (name) => name)].map(([name, {length}]) => [name, length]))
    return documents === 0 ? [] : [{isPublished, documents, labels, scores, scored}]
  })
}

/** Of a hundred so many, never 100 where one was missed and never 0 where one was not. */
export function outOfHundred(share: number): number {
  if (share === 1 || share === 0) return share * 100
  return Math.min(99, Math.max(1, Math.round(share * 100)))
}

/** What a group says of one score; `null` where nothing of it was labelled. */
export function scoreIn(
  {scores}: AccuracyGroup,
  name: ScoreName
): (Score & ReturnType<typeof toShares>) | null {
  const score = scores.find((each) => each.name === name)
  return score && score.expected > 0 ? {...score, ...toShares(score)} : null
}

/** In words, for each group whose numbers were labelled: 每 100 处数字读对约 98 处. */
export function accuracyLeads(groups: readonly AccuracyGroup[]): string[] {
  return groups.flatMap((group) => {
    const score = scoreIn(group, 'figure')
    const documents = group.scored.get('figure') ?? 0
    return score ? [accuracyWords.lead(group.isPublished, documents, outOfHundred(score.recall))] : []
  })
}
