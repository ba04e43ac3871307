/** The reading against hand labels: what is reached today, and what the page about the method says of it. */
import {describe, expect, test} from 'vitest'
import {measureAccuracy} from '../../scripts/steps/measure-accuracy.ts'
import {projectLexicon} from '../../scripts/steps/read-files.ts'
import {measuredFromTsv, measuredToTsv} from '../accuracy/measured.ts'
import {addScores, type ScoreName, toShares} from '../accuracy/score.ts'
import {readContent} from '../corpus/read-content.ts'
import {readLabels, readMeasured} from '../corpus/read-labels.ts'

const labels = readLabels('content').filter(
  ({tables}) => tables.has('sections') || tables.has('figures') || tables.has('alignments')
)
const {measured} = measureAccuracy(labels, 'content', projectLexicon())
const known = readMeasured('content')
const collected = new Set(readContent('content').documents.map(({id}) => id))

describe('accuracy', () => {
  test.for(measured.map(({id, scores}) => [id, scores] as const))(
    '%s: the kept counts are true',
    ([id, scores]) => {
      expect(known.get(id)).toEqual(scores)
    }
  )

  test('nothing is kept that nobody labelled, and everything that was', () => {
    expect([...known.keys()].sort()).toEqual(labels.map(({id}) => id).sort())
  })

  test('counts are kept as they are read', () => {
    expect(measuredFromTsv(measuredToTsv(known))).toEqual(known)
  })

  test.for<[ScoreName, number]>([
    ['figure', 0.97],
    ['figure-whole', 0.94],
    ['figure-indicator', 0.9],
    ['negative', 0.98],
    ['duty', 1],
    ['duty-role', 1],
    ['citation', 0.98]
  ])('%s over the documents of the collection', ([name, least]) => {
    const own = [...known].filter(([id]) => collected.has(id)).flatMap(([, scores]) => scores)
    const {f1} = toShares(addScores(own).find((sum) => sum.name === name)!)
    expect(f1).toBeGreaterThanOrEqual(least)
  })

  test.for<[ScoreName, number]>([
    ['heading', 0.99],
    ['heading-text', 0.98],
    ['depth', 0.98],
    ['measure', 0.9],
    ['title', 0.95],
    ['docNumber', 0.95],
    ['issuer', 0.95],
    ['issued', 0.95],
    ['figure', 0.94],
    ['figure-whole', 0.93],
    ['figure-value', 0.99],
    ['figure-unit', 0.98],
    ['figure-comparator', 0.98],
    ['figure-status', 0.94],
    ['figure-year', 0.93],
    ['figure-base', 0.99],
    ['figure-cumulative', 0.94],
    ['figure-masked', 1],
    ['figure-indicator', 0.92],
    ['target', 0.93],
    ['negative', 0.99],
    ['duty', 0.93],
    ['duty-role', 0.99],
    ['citation', 0.96],
    ['relation-taken', 0.85],
    ['counterpart', 0.9]
  ])('%s over all labelled documents', ([name, least]) => {
    const score = addScores([...known.values()].flat()).find((sum) => sum.name === name)!
    const {precision, recall} = toShares(score)
    expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(least)
  })
})
