/** The reading against hand labels: what is reached today, and what the page about the method says of it. */
import {describe, expect, test} from 'vitest'
import {measureAccuracy} from '../../scripts/steps/measure-accuracy.ts'
import {projectLexicon} from '../../scripts/steps/read-files.ts'
import {measuredFromTsv, measuredToTsv} from '../accuracy/measured.ts'
import {addScores, type ScoreName, toShares} from '../accuracy/score.ts'
import {readLabels, readMeasured} from '../corpus/read-labels.ts'

const labels = readLabels('content').filter(({tables}) => tables.has('sections') || tables.has('figures'))
const {measured} = measureAccuracy(labels, 'content', projectLexicon())
const known = readMeasured('content')

describe('accuracy', () => {
  test.for(measured.map(({id, scores}) => [id, scores] as const))(
    '%s: the kept counts are true',
    ([id, scores]) => {
      expect(known.get(id)).toEqual(scores)
    }
  )

  test('nothing is kept that nobody labelled, and everything that was', () => {
    expect([...known.keys()].sort()).toEqual(labels.map(({id}) => id))
  })

  test('counts are kept as they are read', () => {
    expect(measuredFromTsv(measuredToTsv(known))).toEqual(known)
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
    ['figure', 0.92],
    ['figure-whole', 0.97],
    ['figure-year', 0.98],
    ['figure-base', 0.99],
    ['figure-cumulative', 0.96],
    ['figure-masked', 1],
    ['figure-indicator', 0.93],
    ['target', 0.88],
    ['negative', 0.99],
    ['duty', 1],
    ['duty-role', 1],
    ['citation', 1]
  ])('%s over all labelled documents', ([name, least]) => {
    const score = addScores([...known.values()].flat()).find((sum) => sum.name === name)!
    const {precision, recall} = toShares(score)
    expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(least)
  })
})
