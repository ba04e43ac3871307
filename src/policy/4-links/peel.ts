/**
 * Replacements taken apart where their front is also made alone, in the same passage or another.
 *
 *     将我 省 由内陆推向前沿      战略给我 省 开放型经济 发展
 *     将我 市 由内陆推向前沿      战略给我 市 外向型产业 发展
 *          ^^ alone                       ^^ so it is taken off here
 *
 * The letter before counts, so that 我省 → 我市 does not cut 省级 → 市级 apart.
 */
import type {Spot} from '../2-tree/nodes.ts'
import {spell} from './letters.ts'
import type {AlignedRun, Reading} from './substitutions.ts'

/** Letters of a front at most, on either side. */
const longest = 3

/** Both sides of a replacement, each with the `lead` letters before it, which are the same. */
interface Words {
  from: string
  to: string
  lead: number
}

/** Linear in the runs. */
export function peel(readings: readonly Reading[]): Reading[] {
  const alone = new Set(readings.flatMap(toAlone))
  return readings.map((reading) => ({
    ...reading,
    runs: reading.runs.flatMap((run) =>
      run.kind === 'replaced' ? cut(run, toWords(reading, run), alone) : [run]
    )
  }))
}

function toAlone(reading: Reading): string[] {
  const short = ({start, end}: Spot) => end - start <= longest
  return reading.runs
    .filter(({kind, a, b}) => kind === 'replaced' && short(a) && short(b))
    .map((run) => toWords(reading, run))
    .map(({from, to}) => toKey(from, to))
}

function toWords({before, after}: Reading, {a, b}: AlignedRun): Words {
  const lead = Math.min(1, a.start, b.start)
  return {from: spell(before, a.start - lead, a.end), to: spell(after, b.start - lead, b.end), lead}
}

function cut(run: AlignedRun, words: Words, alone: ReadonlySet<string>): AlignedRun[] {
  const front = findFront(words, alone)
  if (!front) return [run]
  const [a, b] = [run.a.start + front.a, run.b.start + front.b]
  return [
    {...run, a: {...run.a, end: a}, b: {...run.b, end: b}},
    {...run, a: {...run.a, start: a}, b: {...run.b, start: b}}
  ]
}

/** Letters of the longest front made alone; something must be left on both sides. */
function findFront({from, to, lead}: Words, alone: ReadonlySet<string>): {a: number; b: number} | null {
  for (let a = Math.min(longest, from.length - lead - 1); a > 0; a--) {
    for (let b = Math.min(longest, to.length - lead - 1); b > 0; b--) {
      if (alone.has(toKey(from.slice(0, lead + a), to.slice(0, lead + b)))) return {a, b}
    }
  }
  return null
}

function toKey(from: string, to: string): string {
  return `${from}\t${to}`
}
