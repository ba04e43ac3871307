import {parseArgs} from 'node:util'
import {PlainError} from './report-failure.ts'
import {readShard, type Shard} from './shard/read-shard.ts'

export interface BuildArguments {
  /** The part of the site that is to be built; `null`: all of it. */
  shard: Shard | null
  /** Whether a document that cannot be read is published as a page that says so. */
  goesOn: boolean
}

const usage = '用法：npm run build [-- --shard 第几份/共几份] [--keep-going]'

/** What was asked for. Throws a PlainError that says how it is asked. */
export function readBuildArguments(words: readonly string[]): BuildArguments {
  const {shard, 'keep-going': goesOn = false} = parse(words)
  return {shard: shard === undefined ? null : readShard(shard), goesOn}
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({args: [...words], options: {shard: {type: 'string'}, 'keep-going': {type: 'boolean'}}})
      .values
  } catch (error) {
    const [, word] = /'([^' ]+)/.exec((error as Error).message) ?? []
    throw new PlainError(word ? `${word} 不认识，或写得不对。${usage}` : usage)
  }
}
