/**
 * `node growth.ts GROUP LENGTH [NAME…]`: how many times longer each step takes over four times as many characters: 4 is
 * linear, 16 quadratic. Both lengths are measured in turns in one process, and the medians compared, so that a busy or
 * slow machine changes little. Steps below 50 milliseconds are left out: nothing can be said of them.
 */
import {RefusalError} from '../../corpus/convert/converted.ts'
import {type Group, groups} from './groups.ts'
import type {Shape} from './shapes/shape.ts'
import {timedBy} from './timed-by.ts'

const times = 3
const fewestMilliseconds = 50

const [name = '', length = '', ...names] = process.argv.slice(2)
const group = groups[name]!
const lengths = [Number(length), 4 * Number(length)]
for (const [shape, make] of Object.entries(group.shapes)) {
  if (names.length > 0 && !names.includes(shape)) continue
  for (const [step, [before, after]] of await measure(group, make)) {
    if (after < fewestMilliseconds) continue
    const ratio = (after / before).toFixed(1).padStart(5)
    console.log(`${ratio}  ${before.toFixed().padStart(6)} → ${after.toFixed()} ms  ${step}  ${shape}`)
  }
}

/** By step, what it takes at each length. */
async function measure({read}: Group, make: Shape): Promise<[string, [number, number]][]> {
  const took = new Map<string, [number[], number[]]>()
  for (let time = 0; time < times; time++) {
    for (const [index, length] of lengths.entries()) {
      const timed = timedBy((step, milliseconds) => {
        if (!took.has(step)) took.set(step, [[], []])
        took.get(step)![index]!.push(milliseconds)
      })
      try {
        await read(make(length), timed)
      } catch (error) {
        if (!(error instanceof RefusalError)) throw error
      }
    }
  }
  return [...took].map(([step, [short, long]]) => [step, [median(short), median(long)]])
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
