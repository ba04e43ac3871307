/**
 * `node measure.ts GROUP LENGTH [NAME…]`: each shape of a group at a length through its steps, one JSON object a
 * line before (`{shape, step}`) and one after (`{shape, step, milliseconds}`) each step: whoever waits knows what
 * did not end. The last line tells the most memory the process ever took, in MB.
 */
import {writeSync} from 'node:fs'
import {RefusalError} from '../../corpus/convert/converted.ts'
import {groups} from './groups.ts'
import {timedBy} from './timed-by.ts'

const [group = '', length = '', ...names] = process.argv.slice(2)
const {shapes, read} = groups[group]!
// Packages that are loaded when they are needed first count for no shape.
await read('甲', (_, run) => run())
for (const [shape, make] of Object.entries(shapes)) {
  if (names.length > 0 && !names.includes(shape)) continue
  const timed = timedBy((step, took) => say({shape, step, milliseconds: Math.round(took)}))
  try {
    await read(make(Number(length)), (step, run) => {
      say({shape, step})
      return timed(step, run)
    })
  } catch (error) {
    if (!(error instanceof RefusalError)) say({shape, error: String(error)})
  }
}
say({memory: Math.round(process.resourceUsage().maxRSS / 1024)})

function say(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}
