import {availableParallelism} from 'node:os'
import {Tinypool} from 'tinypool'
import {PlainError} from '../report-failure.ts'

export type Outcome<Result> = {result: Result} | {fault: Error}

export interface Workers {
  /** The module whose exported functions run in the threads. */
  module: URL
  /** Given to each thread once: `Tinypool.workerData` there. */
  shared: unknown
  /** How many threads; as many as the machine has cores where nothing is said. */
  threads?: number
  /** A task that takes longer is stopped, alone. */
  seconds?: number
  /** Megabytes of memory a thread may use; the task that wants more is stopped, alone. */
  memory?: number
}

/**
 * Runs an exported function of a module over tasks, several at a time in threads of their own, and yields what came of
 * each in the order of the tasks. What throws, takes too long or eats up its memory is the outcome of its task only.
 */
export async function* sideBySide<Task, Result>(
  tasks: readonly Task[],
  name: string,
  workers: Workers
): AsyncGenerator<Outcome<Result>> {
  if (tasks.length === 0) return
  const threads = Math.min(workers.threads ?? threadsAsked(), tasks.length)
  const pool = new Tinypool({
    filename: workers.module.href,
    name,
    workerData: workers.shared,
    minThreads: threads,
    maxThreads: threads,
    // What node was told for the whole command (`--input-type`, `--expose-gc`) is not for threads.
    execArgv: [],
    resourceLimits: {maxOldGenerationSizeMb: workers.memory ?? 2048}
  })
  const seconds = workers.seconds ?? secondsAsked()
  const running = new Set<Promise<unknown>>()
  const ahead: Promise<Outcome<Result>>[] = []
  try {
    for (const task of tasks) {
      if (running.size === threads) await Promise.race(running)
      const outcome = runLimited<Result>(pool, task, seconds)
      running.add(outcome)
      void outcome.then(() => running.delete(outcome))
      ahead.push(outcome)
      if (ahead.length > threads * tasksAhead) yield await ahead.shift()!
    }
    for (const outcome of ahead) yield await outcome
  } finally {
    await pool.destroy()
  }
}

/** How many outcomes a thread may be ahead of the slowest task: what is not yet asked for takes up memory. */
const tasksAhead = 8

/** The clock runs from when a thread takes the task up; never rejects. */
async function runLimited<Result>(pool: Tinypool, task: unknown, seconds: number): Promise<Outcome<Result>> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), seconds * 1000)
  try {
    return {result: await pool.run(task, {signal: stop.signal})}
  } catch (error) {
    if (stop.signal.aborted) return {fault: new PlainError(`读了 ${seconds} 秒还没有读完，不再读下去`)}
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ERR_WORKER_OUT_OF_MEMORY') return {fault: new PlainError('读它所用的内存超过了上限')}
    return {fault: error instanceof Error ? error : new Error(String(error))}
  } finally {
    clearTimeout(timer)
  }
}

/** `READ_WORKERS`: threads that read; by default one a core. */
function threadsAsked(): number {
  return asked('READ_WORKERS', availableParallelism())
}

/** `READ_SECONDS`: how long one document may take. */
function secondsAsked(): number {
  return asked('READ_SECONDS', 60)
}

function asked(name: string, usual: number): number {
  const words = process.env[name]
  if (!words) return usual
  const value = Number(words)
  if (!Number.isInteger(value) || value < 1) throw new PlainError(`${name} 应是大于 0 的整数，实为“${words}”`)
  return value
}
