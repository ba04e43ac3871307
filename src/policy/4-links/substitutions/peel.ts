/**
 * Replacements taken apart where their front is also made alone, in the same passage or another.
 *
 *     将我 省 由内陆推向前沿      战略给我 省 开放型经济 发展
 *     将我 市 由内陆推向前沿      战略给我 市 外向型产业 发展
 *          ^^ alone                        ^^ so it is taken off here
 *
 * The letter before counts, so that 我省 → 我市 does not cut 省级 → 市级 apart.
 */
import type {Spot} from '../../2-tree/nodes.ts'
import {spell} from '../reuse/letters.ts'
import type {AlignedRun, Reading} from './aligned-run.ts'

/** Letters of a front at most, on either side. */
const longest = 3

/** Linear in the runs. */
export function peel(readings: readonly Reading[]): Reading[] {
  const alone = new Set(readings.flatMap(toAlone))
  return readings.map((reading) => ({
    ...reading,
    runs: reading.runs.flatMap((run) => (isBetween(run) ? cut(run, toWords(reading, run), alone) : [run]))
  }))
}

/** What a passage begins with are markers and lead-ins: 2. and 一是. */
function isBetween({kind, a, b}: AlignedRun): boolean {
  return kind === 'replaced' && a.start > 0 && b.start > 0
}

function toAlone(reading: Reading): string[] {
  const isShort = ({start, end}: Spot) => end - start <= longest
  return reading.runs
    .filter((run) => isBetween(run) && isShort(run.a) && isShort(run.b))
    .map((run) => toKey(...toWords(reading, run)))
}

/** Both sides with the letter before them: 我省, 我市. */
function toWords({before, after}: Reading, {a, b}: AlignedRun): [from: string, to: string] {
  return [spell(before, a.start - 1, a.end), spell(after, b.start - 1, b.end)]
}

/** At the longest front made alone; something is left on both sides. */
function cut(run: AlignedRun, [from, to]: [string, string], alone: ReadonlySet<string>): AlignedRun[] {
  for (let a = Math.min(longest, from.length - 2); a > 0; a--) {
    for (let b = Math.min(longest, to.length - 2); b > 0; b--) {
      if (!alone.has(toKey(from.slice(0, a + 1), to.slice(0, b + 1)))) continue
      const [aEnd, bEnd] = [run.a.start + a, run.b.start + b]
      return [
        {...run, a: {...run.a, end: aEnd}, b: {...run.b, end: bEnd}},
        {...run, a: {...run.a, start: aEnd}, b: {...run.b, start: bEnd}}
      ]
    }
  }
  return [run]
}

function toKey(from: string, to: string): string {
  return `${from}\t${to}`
}
