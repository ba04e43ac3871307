import {parseArgs} from 'node:util'
import {PlainError} from '../report-failure.ts'

export interface FuzzArguments {
  /** Of the properties to run; all, where none was named. */
  names: readonly string[]
  runs: number
  seed: number
}

const usage = '用法：npm run fuzz -- [名字…] [--runs 1000000] [--seed 1]'

/** `known`: names there are. Throws a PlainError that says how it is asked. */
export function readFuzzArguments(
  words: readonly string[],
  known: readonly string[],
  now: () => number = Date.now
): FuzzArguments {
  const {values, positionals} = parse(words)
  const stranger = positionals.find((name) => !known.includes(name))
  if (stranger !== undefined) throw new PlainError(`没有“${stranger}”，有：\n${known.join('\n')}`)
  return {
    names: positionals.length > 0 ? positionals : known,
    runs: toNumber('runs', values.runs ?? '1000000', 1),
    // Of fast-check: 32 bits.
    seed: toNumber('seed', values.seed ?? String(now() % 2 ** 31), 0)
  }
}

function toNumber(option: string, said: string, least: number): number {
  const number = Number(said)
  if (!/^\d+$/.test(said) || number < least || number >= 2 ** 31)
    throw new PlainError(`--${option} ${said}：应为从 ${least} 起的整数。${usage}`)
  return number
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {runs: {type: 'string'}, seed: {type: 'string'}}
    })
  } catch {
    throw new PlainError(usage)
  }
}
