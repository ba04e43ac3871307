/**
 * `node measure.ts GROUP LENGTH [NAME…]`: each shape of a group at a length through its steps, one JSON object a
 * line before (`{shape, step}`) and one after (`{shape, step, milliseconds}`) each step: whoever waits knows what
 * did not end. Processor time, so that a busy machine is no fault. The last line tells the memory, in MB.
 */
import {writeSync} from 'node:fs'
import {RefusalError} from '../../corpus/convert/converted.ts'
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {htmlShapes} from './shapes/html-shapes.ts'
import {markdownShapes} from './shapes/markdown-shapes.ts'
import {planShapes} from './shapes/plan-shapes.ts'
import type {Shapes} from './shapes/shape.ts'
import {yamlShapes} from './shapes/yaml-shapes.ts'
import {readFile, readInSteps, readPlan, readYaml, type Timed} from './steps.ts'

const {lexicon} = readLexicon('content')
interface Group {
  shapes: Shapes
  read(source: string, timed: Timed): void | Promise<void>
}
const groups: Record<string, Group> = {
  plan: {shapes: planShapes, read: (source, timed) => readPlan(source, lexicon, timed)},
  steps: {shapes: planShapes, read: (source, timed) => readInSteps(source, lexicon, timed)},
  markdown: {shapes: markdownShapes, read: (source, timed) => readFile('.md', source, timed)},
  html: {shapes: htmlShapes, read: (source, timed) => readFile('.html', source, timed)},
  yaml: {shapes: yamlShapes, read: readYaml}
}

const [group = '', length = '', ...names] = process.argv.slice(2)
const {shapes, read} = groups[group]!
// Packages that are loaded when they are needed first count for no shape.
await read('甲', (_, run) => run())
for (const [shape, make] of Object.entries(shapes)) {
  if (names.length > 0 && !names.includes(shape)) continue
  try {
    await read(make(Number(length)), (step, run) => timed(shape, step, run))
  } catch (error) {
    if (!(error instanceof RefusalError)) say({shape, error: String(error)})
  }
}
say({memory: Math.round(process.resourceUsage().maxRSS / 1024)})

function timed<Result>(shape: string, step: string, run: () => Result): Result {
  say({shape, step})
  const before = process.threadCpuUsage()
  const tell = () => {
    const {user, system} = process.threadCpuUsage(before)
    say({shape, step, milliseconds: Math.round((user + system) / 1000)})
  }
  let result: Result | undefined
  try {
    result = run()
  } finally {
    if (!(result instanceof Promise)) tell()
  }
  return result instanceof Promise ? (result.finally(tell) as Result) : result
}

function say(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}
