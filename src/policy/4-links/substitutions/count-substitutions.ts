/**
 * The replacements of a passage, each once with how often it was made.
 *
 *     我省 → 我市             4
 *     开放型经济 → 外向型产业  1
 */
import type {Wording} from '../substitutions.ts'
import type {AlignedRun} from './aligned-run.ts'

export interface Substitution {
  from: string
  to: string
  count: number
}

/** In the order they are first made; `replaced` are runs of findSubstitutions over the wording. */
export function countSubstitutions(replaced: readonly AlignedRun[], {a, b}: Wording): Substitution[] {
  const counted = new Map<string, Substitution>()
  for (const run of replaced) {
    const [from, to] = [bare(a.slice(run.a.start, run.a.end)), bare(b.slice(run.b.start, run.b.end))]
    // One character alone is no word: 省 is told with the 我 before it. A masked name is whole.
    const cut = Math.min(from.length, to.length) === 1 && !isMasked(from) && !isMasked(to)
    const lead = cut ? wordBefore(run, {a, b}) : ''
    const key = `${lead}${from}\t${lead}${to}`
    const known = counted.get(key)
    if (known) known.count++
    else counted.set(key, {from: lead + from, to: lead + to, count: 1})
  }
  return [...counted.values()]
}

/** The character before a run where both sides have the same one, and it is no sign. */
function wordBefore({a: {start: aStart}, b: {start: bStart}}: AlignedRun, {a, b}: Wording): string {
  const [before, same] = [a.slice(0, aStart).trimEnd().at(-1), b.slice(0, bStart).trimEnd().at(-1)]
  return before !== undefined && before === same && /\p{Script=Han}/u.test(before) ? before : ''
}

function isMasked(word: string): boolean {
  return /^[*＊]+$/.test(word)
}

function bare(words: string): string {
  return words.replace(/\s/g, '')
}
