import type {Timed} from './steps.ts'

/** Tells of each step how many milliseconds of processor time it took, of one that throws too: a busy machine is no fault. */
export function timedBy(tell: (step: string, milliseconds: number) => void): Timed {
  return (step, run) => {
    const before = process.threadCpuUsage()
    const done = () => {
      const {user, system} = process.threadCpuUsage(before)
      tell(step, (user + system) / 1000)
    }
    let isPromised = false
    try {
      const result = run()
      isPromised = result instanceof Promise
      return isPromised ? ((result as Promise<unknown>).finally(done) as typeof result) : result
    } finally {
      if (!isPromised) done()
    }
  }
}
