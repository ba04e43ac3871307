/**
 * `npm run bench:scale [-- --sizes 100,1000 --only read,link,build]`: collections of so many made documents, and what
 * reading, linking and building them costs, each in a process of its own. The documents are made after those of
 * content/ and, where it lies beside the project, of ../shared/corpus, in whole length; always the same bytes.
 */
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {contentDirectory} from '../src/corpus/content-directory.ts'
import {readContent} from '../src/corpus/read-content.ts'
import {readPolicy} from '../src/policy/index.ts'
import type {Lexicon} from '../src/policy/lexicon.ts'
import type {Policy} from '../src/policy/policy.ts'
import {formatDensity} from './steps/bench-scale/density.ts'
import {metadataOf} from './steps/bench-scale/frame.ts'
import {measure, type Step, steps} from './steps/bench-scale/measure.ts'
import {formatMeasured, type Measured} from './steps/bench-scale/report.ts'
import {runStep} from './steps/bench-scale/run-step.ts'
import {dropBefore, makeCollection, writeCollection} from './steps/bench-scale/write-collection.ts'
import {projectLexicon} from './steps/read-files.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'
import {widerCorpus} from './steps/wider-corpus.ts'

/** A site of more documents is built only where `--only build` asks for it: some sixty pages a document. */
const mostBuilt = 100
/** So many documents are read to compare their facts with those of their models. */
const compared = 300
const script = fileURLToPath(import.meta.url)

try {
  const {values} = parseArgs({
    options: {
      sizes: {type: 'string', default: '100,1000,10000'},
      only: {type: 'string'},
      step: {type: 'string'},
      folder: {type: 'string'}
    }
  })
  if (values.step) say(JSON.stringify(await measure(toStep(values.step), values.folder!)))
  else bench(values.sizes.split(',').map(toSize), values.only?.split(',').map(toStep))
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

function bench(sizes: readonly number[], only: readonly Step[] | undefined): void {
  const lexicon = projectLexicon()
  const models = readModels(lexicon)
  const average = models.reduce((sum, {text}) => sum + text.source.length, 0) / models.length
  say(`按 ${models.length} 份文件整篇生成，原文平均每份 ${toNumber(average)} 字。`)
  tellDensity(models, lexicon)
  const measured: Measured[] = []
  for (const size of sizes) {
    const folder = resolve('.cache', 'bench-scale', String(size))
    const {documents, characters, taken} = writeCollection(folder, models, lexicon, size)
    const each = toNumber(characters / documents)
    const share = ((100 * taken) / characters).toFixed(1)
    say(`${toNumber(documents)} 份，${toNumber(characters)} 字，平均每份 ${each} 字，${share}% 取自上级规划`)
    for (const step of steps) {
      if (!isAsked(step, size, only)) continue
      measured.push({size, characters, step, cost: runStep(script, step, folder)})
      say(formatMeasured(measured.slice(-1)).split('\n').at(-1)!)
    }
    dropBefore(folder)
  }
  say(formatMeasured(measured.toSorted((one, other) => steps.indexOf(one.step) - steps.indexOf(other.step))))
}

/** Linking needs what reading keeps. */
function isAsked(step: Step, size: number, only: readonly Step[] | undefined): boolean {
  if (!only) return step !== 'build' || size <= mostBuilt
  if (step === 'read') return only.some((asked) => asked !== 'build')
  return only.includes(step === 'reread' ? 'read' : step)
}

function readModels(lexicon: Lexicon): Policy[] {
  const sources = [...readContent(contentDirectory()).documents, ...widerCorpus()]
  return sources.map((source) => readPolicy(source, lexicon))
}

function tellDensity(models: readonly Policy[], lexicon: Lexicon): void {
  const made = [...makeCollection(models, lexicon, compared)]
  const sources = made.map(({plan, text}) => ({id: plan.id, source: text, metadata: metadataOf(plan)}))
  say(
    formatDensity(
      sources,
      made.map(({plan}) => models[plan.model]!),
      lexicon
    )
  )
}

function toStep(word: string): Step {
  const step = steps.find((known) => known === word)
  if (!step) throw new PlainError(`没有“${word}”这一步，有的是 ${steps.join('、')}`)
  return step
}

function toSize(word: string): number {
  const size = Number(word)
  if (!Number.isInteger(size) || size < 1) throw new PlainError(`--sizes 应是大于 0 的整数，实为“${word}”`)
  return size
}

function toNumber(value: number): string {
  return Math.round(value).toLocaleString('zh-CN')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
