import {PlainError} from '../report-failure.ts'

/** The third part of eight is `{shard: 3, of: 8}`. */
export interface Shard {
  shard: number
  of: number
}

/** What `--shard 3/8` says. Throws a PlainError that says how it is said. */
export function readShard(word: string): Shard {
  const [, first, second] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(word) ?? []
  if (!first || !second)
    throw new PlainError(`--shard ${word}：应为“第几份/共几份”，两个数都从 1 起，形如 --shard 3/8`)
  const [shard, of] = [Number(first), Number(second)]
  if (shard > of) throw new PlainError(`--shard ${word}：共 ${of} 份，没有第 ${shard} 份`)
  return {shard, of}
}
