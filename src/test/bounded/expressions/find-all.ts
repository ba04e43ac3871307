/** The expressions written in the project and those it makes when it runs, each once, by its words. */
import {resolve} from 'node:path'
import {startAlone} from '../start-alone.ts'
import type {Expression} from './find-expressions.ts'
import {findWritten} from './find-written.ts'
import {wordsOf} from './judge.ts'

export interface Found {
  /** By `wordsOf`; the place is the first of them. */
  all: Map<string, Expression>
  /** Places that make one, and that were not run. */
  idle: string[]
}

export function findAll(): Found {
  const {literals, made} = findWritten()
  const running = collect()
  const all = new Map<string, Expression>()
  for (const expression of [...literals, ...running])
    if (!all.has(wordsOf(expression))) all.set(wordsOf(expression), expression)
  const ran = new Set(running.map(({place}) => place))
  return {all, idle: made.filter((place) => !ran.has(place))}
}

function collect(): Expression[] {
  const {stdout, status, stderr} = startAlone([resolve('src/test/bounded/expressions/collect-made.ts')])
  if (status !== 0) throw new Error(stderr)
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): Expression => JSON.parse(line))
}
