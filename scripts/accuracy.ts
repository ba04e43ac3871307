/**
 * `npm run -s accuracy -- [--misses] [--record] [ID…]`: holds the reading against the hand labels in
 * content/labels, a line for each document and the sums. Texts lie in content/documents, or in ../shared/corpus
 * where that is beside the project. `--misses` lists every place where label and reading part; `--record` keeps
 * the counts, for the page about the method.
 */
import {writeFileSync} from 'node:fs'
import {measuredToTsv} from '../src/accuracy/measured.ts'
import {addScores, type Miss, type Score, toShares} from '../src/accuracy/score.ts'
import {contentDirectory} from '../src/corpus/content-directory.ts'
import {measuredFile, readLabels, readMeasured} from '../src/corpus/read-labels.ts'
import {measureAccuracy} from './steps/measure-accuracy.ts'
import {projectLexicon} from './steps/read-files.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'

const options = ['--misses', '--record']

try {
  const words = process.argv.slice(2)
  const asked = words.filter((word) => !word.startsWith('--'))
  const known = readLabels(contentDirectory())
  if (known.length === 0)
    throw new PlainError('没有可对照的标注：content/labels 里应有 <编号>.sections.tsv 等')
  const strange = words.filter((word) => !options.includes(word) && !known.some(({id}) => id === word))
  if (strange.length > 0)
    throw new PlainError(
      `不认识 ${strange.join('、')}：选项有 ${options.join(' 和 ')}，编号是 content/labels 里标注过的`
    )
  const labels = known.filter(({id}) => asked.length === 0 || asked.includes(id))
  const {measured, missing} = measureAccuracy(labels, contentDirectory(), projectLexicon())
  for (const {id, scores, misses, source} of measured) {
    say(`${id}\n  ${scores.map(toCounts).join('　')}`)
    if (words.includes('--misses')) for (const miss of misses) say(toLine(miss, source))
  }
  say(`\n${measured.length} 份合计\t标注\t读出\t相符\t准确率\t召回率\tF1`)
  for (const score of addScores(measured.flatMap(({scores}) => scores))) say(toRow(score))
  if (missing.length > 0) say(`没有原文，未量：${missing.join('、')}`)
  if (words.includes('--record')) {
    const kept = new Map([
      ...readMeasured(contentDirectory()),
      ...measured.map(({id, scores}) => [id, scores] as const)
    ])
    writeFileSync(measuredFile(contentDirectory()), measuredToTsv(kept))
  }
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

/** heading 40/40/40: right, labelled, found. */
function toCounts({name, right, expected, found}: Score): string {
  return `${name} ${right}/${expected}/${found}`
}

function toRow(score: Score): string {
  const {precision, recall, f1} = toShares(score)
  const shares = [precision, recall, f1].map((share) => share.toFixed(3))
  return [score.name, score.expected, score.found, score.right, ...shares].join('\t')
}

function toLine({name, at, expected, found}: Miss, source: string): string {
  const line = source.slice(0, at).split('\n').length
  return `    ${line} 行\t${name}\t应为 ${expected ?? '（无）'}\t读作 ${found ?? '（无）'}`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
