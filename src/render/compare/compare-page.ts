/**
 * All a page of two documents shows, part by part, in the order it is read; a part without content is not
 * there.
 *
 *     接续表 48 条　同一指标 2 个　换了的字 12 种　逐条并排 13 对　条文以外相同的文字 9 段
 */
import {compareWords} from '../../ui-strings/compare.ts'
import {compareFigureWords, replacementWords, topicTableWords} from '../../ui-strings/compare-figures.ts'
import {type AlignedMeasures, toAlignedMeasures} from './aligned-measures.ts'
import {type Coverage, toCoverage} from './compare-coverage.ts'
import {type FigureIndex, type FigureRow, toFigureRows} from './compare-figures.ts'
import type {Comparison} from './compare-pairs.ts'
import {type ParallelPassage, toParallelPassages} from './compare-passages.ts'
import {type Replacement, toReplacements} from './compare-replacements.ts'
import {type TopicRow, toTopicRows} from './compare-topics.ts'
import {outsideMeasures} from './outside-measures.ts'

export interface ComparePage {
  coverage: Coverage | null
  figures: FigureRow[]
  topics: TopicRow[]
  replacements: Replacement[]
  measures: AlignedMeasures[]
  /** Passages outside aligned measures, or all there are. */
  passages: ParallelPassage[]
  parts: {id: string; word: string; count: string}[]
}

export function toComparePage(comparison: Comparison, index: FigureIndex): ComparePage {
  const coverage = toCoverage(comparison)
  const measures = toAlignedMeasures(comparison)
  const passages = toParallelPassages({...comparison, reuse: outsideMeasures(comparison)})
  const figures = toFigureRows(comparison, index)
  const topics = measures.length > 0 ? [] : toTopicRows(comparison)
  const replacements = toReplacements([...measures, ...passages])
  const parts: [id: string, word: string, length: number, count: (value: number) => string][] = [
    ['coverage', compareWords.coverage, coverage?.total ?? 0, compareWords.measures],
    ['figures', compareFigureWords.title, figures.length, compareWords.kinds],
    ['replacements', replacementWords.title, replacements.length, compareWords.kinds],
    ['measures', compareWords.measuresBeside, measures.length, compareWords.pairs],
    [
      'parallel',
      measures.length > 0 ? compareWords.outside : compareWords.parallel,
      passages.length,
      compareWords.passages
    ],
    ['topics', topicTableWords.title, topics.length, compareWords.kinds]
  ]
  return {
    coverage,
    figures,
    topics,
    replacements,
    measures,
    passages,
    parts: parts.flatMap(([id, word, length, count]) =>
      length > 0 ? [{id, word, count: count(length)}] : []
    )
  }
}
