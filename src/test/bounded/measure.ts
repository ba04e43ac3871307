/**
 * `node measure.ts GROUP LENGTH [NAME…]`: each shape of a group at a length through its steps, one JSON object a
 * line before (`{shape, step}`) and one after (`{shape, step, milliseconds}`) each step: whoever waits knows what
 * did not end. Processor time, so that a busy machine is no fault.
 */
import {writeSync} from 'node:fs'
import {RefusalError} from '../../corpus/convert/converted.ts'
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {DecodeError} from '../../policy/1-text/decode.ts'
import {htmlShapes} from './shapes/html-shapes.ts'
import {markdownShapes} from './shapes/markdown-shapes.ts'
import {planShapes} from './shapes/plan-shapes.ts'
import type {Shapes} from './shapes/shape.ts'
import {yamlShapes} from './shapes/yaml-shapes.ts'
import {readHtml, readMarkdown, readPlan, readYaml, type Timed} from './steps.ts'

const {lexicon} = readLexicon('content')
const groups: Record<string, {shapes: Shapes; read(source: string, timed: Timed): void}> = {
  plan: {shapes: planShapes, read: (source, timed) => readPlan(source, lexicon, timed)},
  markdown: {shapes: markdownShapes, read: readMarkdown},
  html: {shapes: htmlShapes, read: readHtml},
  yaml: {shapes: yamlShapes, read: readYaml}
}

const [group = '', length = '', ...names] = process.argv.slice(2)
const {shapes, read} = groups[group]!
for (const [shape, make] of Object.entries(shapes)) {
  if (names.length > 0 && !names.includes(shape)) continue
  try {
    read(make(Number(length)), (step, run) => timed(shape, step, run))
  } catch (error) {
    if (!(error instanceof RefusalError || error instanceof DecodeError)) say({shape, error: String(error)})
  }
}
say({memory: Math.round(process.resourceUsage().maxRSS / 1024)})

function timed<Result>(shape: string, step: string, run: () => Result): Result {
  say({shape, step})
  const before = process.threadCpuUsage()
  try {
    return run()
  } finally {
    const {user, system} = process.threadCpuUsage(before)
    say({shape, step, milliseconds: Math.round((user + system) / 1000)})
  }
}

function say(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}
