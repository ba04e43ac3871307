/**
 * The replacements of a passage, each once with how often it was made.
 *
 *     我省 → 我市         4
 *     开放型经济 → 外向型产业  1
 */
import type {AlignedRun} from './substitutions.ts'

export interface Substitution {
  /** Empty where words were added. */
  from: string
  /** Empty where words were dropped. */
  to: string
  count: number
}

/** Replacements in the order they are first made; `runs` are those of findSubstitutions over `a` and `b`. */
export function countSubstitutions(runs: readonly AlignedRun[], a: string, b: string): Substitution[] {
  const counted = new Map<string, Substitution>()
  for (const [index, run] of runs.entries()) {
    if (run.kind === 'kept') continue
    const [from, to] = [bare(a.slice(run.a.start, run.a.end)), bare(b.slice(run.b.start, run.b.end))]
    // One character alone is no word: 省 is shown with the 我 before it.
    const short = run.kind === 'replaced' && (from.length === 1 || to.length === 1)
    const previous = runs[index - 1]
    const before =
      short && previous?.kind === 'kept' ? bare(a.slice(previous.a.start, previous.a.end)).slice(-1) : ''
    const words = /\p{Script=Han}/u.test(before) ? before : ''
    const known = counted.get(`${words}${from}\n${words}${to}`)
    if (known) known.count++
    else counted.set(`${words}${from}\n${words}${to}`, {from: words + from, to: words + to, count: 1})
  }
  return [...counted.values()].filter(({from, to}) => from !== to)
}

function bare(words: string): string {
  return words.replace(/\s/g, '')
}
