/** The other end of convert-in-time.ts: one file, one answer. */
import {parentPort, workerData} from 'node:worker_threads'
import {convert} from '../../../src/corpus/convert/convert.ts'
import {RefusalError} from '../../../src/corpus/convert/converted.ts'
import type {Answer} from './convert-in-time.ts'

const {extension, bytes} = workerData as {extension: string; bytes: Uint8Array}
const answer: Answer = await convert(extension, bytes).catch((error: unknown) => {
  if (error instanceof RefusalError) return {refusal: error.message}
  return {fault: error instanceof Error ? (error.stack ?? error.message) : String(error)}
})
parentPort?.postMessage(answer)
