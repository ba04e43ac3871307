/**
 * The expressions that are put together when the program runs, from the word lists of the collection among others:
 * every module that makes one is loaded, and every document read. One JSON object a line, as `Expression`. It loads
 * what it finds, and so runs only where it can start no process: `startAlone`.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Expression} from './find-expressions.ts'
import {findWritten} from './find-written.ts'

if (process.permission?.has('child') ?? true)
  throw new Error('Unexpected permission to start processes, expected `node --permission`')

const made = new Map<string, Expression>()
const Plain = RegExp

globalThis.RegExp = new Proxy(RegExp, {
  construct(_, [source, flags]: [string | RegExp, string?]) {
    return keep(new Plain(source, flags), new Error())
  },
  apply(_, __, [source, flags]: [string | RegExp, string?]) {
    return keep(new Plain(source, flags), new Error())
  }
})

/** Keeps it with the place that made it, unless a package did. */
function keep(expression: RegExp, {stack = ''}: Error): RegExp {
  const [, address, line, column] = /\((file:.*?):(\d+):(\d+)\)$|$/.exec(frameOf(stack)) ?? []
  const file = address === undefined ? '' : relative(resolve('.'), fileURLToPath(address))
  if (!/^(?:src|scripts)[\\/]/.test(file)) return expression
  const place = `${file}:${line}:${column}`
  const {source, flags} = expression
  made.set(`${place} ${source} ${flags}`, {source, flags, place})
  return expression
}

/** The one that called: the first two lines are the message and the trap. `    at f (file:///a.ts:1:2)` */
function frameOf(stack: string): string {
  const frame = stack.split('\n')[2] ?? ''
  return frame.replace(/^\s+at (?:async )?(file:.*)$/, '    at ($1)')
}

for (const place of findWritten().made) {
  const [file = ''] = place.split(':')
  if (file.startsWith('src/')) await import(resolve(file))
}
const {readLexicon} = await import('../../../corpus/read-lexicon.ts')
const {readTags} = await import('../../../corpus/convert/docx/tags.ts')
const {findInstruments} = await import('../../../policy/4-links/align/instruments.ts')
const {toDirective} = await import('../../../search/show/text-directive.ts')
const {readPlan} = await import('../steps.ts')
const {lexicon} = readLexicon('content')
findInstruments('发放消费券', lexicon)
toDirective('发放消费券，'.repeat(20))
for (const tag of readTags('<w:p w:val="1">')) tag.get('val')
for (const file of readdirSync('content/documents').filter((name) => name.endsWith('.txt')))
  readPlan(readFileSync(join('content/documents', file), 'utf8'), lexicon, (_, run) => run())
for (const expression of made.values()) process.stdout.write(`${JSON.stringify(expression)}\n`)
