/** What recheck says of an expression: how its time grows with the string it is asked about. */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {check} from 'recheck'
import type {Expression} from './find-expressions.ts'

process.env['RECHECK_BACKEND'] ??= 'native'

/** `unknown`: recheck came to no end, or does not know the syntax. */
export type Growth = 'linear' | `degree ${number}` | 'exponential' | 'unknown'

export interface Verdict {
  growth: Growth
  /** What makes it slow: each `pump` so many times, behind its prefix, and the suffix. */
  attack?: {pumps: {prefix: string; pump: string}[]; suffix: string}
}

/** By `wordsOf`. */
export type Verdicts = Record<string, Verdict>

export const verdictsFile = resolve('src/test/bounded/expressions/verdicts.json')

export function readVerdicts(): Verdicts {
  return JSON.parse(readFileSync(verdictsFile, 'utf8'))
}

export function wordsOf({source, flags}: Pick<Expression, 'source' | 'flags'>): string {
  return `/${source}/${flags}`
}

/** Without a repetition that is open to the top an expression costs a constant at each place. */
export function canGrow({source}: Pick<Expression, 'source'>): boolean {
  return /[*+]|\{\d+,\}/.test(source)
}

/** `milliseconds`: how long to wait for a verdict. */
export async function judge(
  {source, flags}: Pick<Expression, 'source' | 'flags'>,
  milliseconds: number
): Promise<Verdict> {
  const judged = await check(source, flags, {timeout: milliseconds})
  if (judged.status === 'unknown') return {growth: 'unknown'}
  const {complexity} = judged
  if (complexity.type !== 'polynomial' && complexity.type !== 'exponential') return {growth: 'linear'}
  const growth: Growth = complexity.type === 'polynomial' ? `degree ${complexity.degree}` : 'exponential'
  if (judged.status !== 'vulnerable') return {growth}
  const pumps = judged.attack.pumps.map(({prefix, pump}) => ({prefix, pump}))
  return {growth, attack: {pumps, suffix: judged.attack.suffix}}
}
