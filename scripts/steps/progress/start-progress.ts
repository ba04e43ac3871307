import {formatProgress} from './format-progress.ts'
import {progressRate} from './progress-rate.ts'

/** How far a step is, told to the person who waits for it. */
export interface Progress {
  /** So many more are done. */
  step(count?: number): void
  /** No more will come, whether all are done or something failed. Must be called once. */
  end(): void
}

/** What of process.stderr is used. */
export interface ProgressOutput {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

const everyOnTerminal = 100
const everyInLog = 10_000
const cleared = '\r\u001b[2K'

/**
 * Tells on stderr how far a step is: on a terminal in one line that is written over, at most ten times a second; in
 * a log in a line every ten seconds, so that of what takes no longer nothing is to be read.
 *
 *     const progress = startProgress('读文件', files.length, '份')
 *     for (const file of files) {
 *       read(file)
 *       progress.step()
 *     }
 *     progress.end()
 */
export function startProgress(
  step: string,
  total: number,
  unit: string,
  out: ProgressOutput = process.stderr
): Progress {
  const start = performance.now()
  const rateAt = progressRate(start)
  let done = 0
  let told = out.isTTY ? -Infinity : start
  let lines = 0

  function tell(now: number): void {
    told = now
    lines++
    const state = {step, unit, done, total, rate: rateAt(now, done)}
    // A line that fills the last column would wrap on some terminals.
    const line = formatProgress(state, out.isTTY && out.columns ? out.columns - 1 : Infinity)
    out.write(out.isTTY ? `${cleared}${line}` : `${line}\n`)
  }

  if (out.isTTY && total > 0) tell(start)
  return {
    step(count = 1) {
      done += count
      const now = performance.now()
      if (now - told >= (out.isTTY ? everyOnTerminal : everyInLog)) tell(now)
    },
    end() {
      if (lines === 0) return
      tell(performance.now())
      if (out.isTTY) out.write('\n')
    }
  }
}
