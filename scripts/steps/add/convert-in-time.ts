import {Worker} from 'node:worker_threads'
import type {convert} from '../../../src/corpus/convert/convert.ts'
import {RefusalError} from '../../../src/corpus/convert/converted.ts'

type Read = Awaited<ReturnType<typeof convert>>
export type Answer = Read | {refusal: string} | {fault: string}

/** A plan of five hundred pages takes some five seconds. */
const longest = 60_000
const limits = {maxOldGenerationSizeMb: 1500}

/**
 * Converts a file in a thread of its own: one that was made to take for ever, or all memory, is given up, and the
 * others go on. Throws a RefusalError.
 */
export async function convertInTime(
  extension: string,
  bytes: Uint8Array,
  milliseconds: number = longest
): Promise<Read> {
  const worker = new Worker(new URL('./convert-worker.ts', import.meta.url), {
    workerData: {extension, bytes},
    resourceLimits: limits
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(new RefusalError(late(milliseconds))), milliseconds)
      worker.once('message', resolve)
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new RefusalError(large) : error)
      )
    })
    if ('refusal' in answer) throw new RefusalError(answer.refusal)
    if ('fault' in answer) throw new Error(answer.fault)
    return answer
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

const late = (milliseconds: number) =>
  `读了 ${Math.round(milliseconds / 1000)} 秒还没有读完，已停下；请另存为纯文本（.txt），或分成几份`
const large = '读它要的内存太多，已停下；请另存为纯文本（.txt），或分成几份'
