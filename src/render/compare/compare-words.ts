/**
 * How the words of two passages are shown beside each other, and which replacements are pointed out.
 *
 *     将我 省 由偏远的内陆推向了开放的前沿
 *     将我 市 由偏远的内陆推向了开放的前沿
 *     ^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shared; 省 → 市 replaced
 */

import type {AlignedRun} from '../../policy/4-links/substitutions/aligned-run.ts'
import {
  countSubstitutions,
  type Substitution
} from '../../policy/4-links/substitutions/count-substitutions.ts'
import type {Wording} from '../../policy/4-links/substitutions.ts'
import {toWholeWords} from './whole-words.ts'

/** Equal on both sides; a few words in place of a few others; what one side has of its own. */
export interface Segment {
  kind: 'shared' | 'replaced' | 'own'
  text: string
}

export interface ComparedWords {
  upper: Segment[]
  lower: Segment[]
  replacements: Substitution[]
}

/** Longer rewordings are read, not looked up. */
const longestReplacement = 9

/** `runs` cover the wording from end to end. */
export function toComparedWords(wording: Wording, runs: readonly AlignedRun[]): ComparedWords {
  const replaced = runs.filter((run, index) => {
    // Markers and lead-ins stand at the edges: 2. and 一是 are not put for each other.
    const inside = index > 0 && index < runs.length - 1
    return inside && run.kind === 'replaced' && isShort(wording, run)
  })
  const shown = new Set(replaced)
  return {
    upper: toSegments(wording.a, 'a', runs, shown),
    lower: toSegments(wording.b, 'b', runs, shown),
    replacements: countSubstitutions(toWholeWords(wording, runs, shown), wording)
  }
}

function toSegments(
  words: string,
  side: 'a' | 'b',
  runs: readonly AlignedRun[],
  replaced: ReadonlySet<AlignedRun>
): Segment[] {
  const segments: Segment[] = []
  for (const run of runs) {
    const kind = run.kind === 'kept' ? 'shared' : replaced.has(run) ? 'replaced' : 'own'
    const text = words.slice(run[side].start, run[side].end)
    const last = segments.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text) segments.push({kind, text})
  }
  return segments
}

/**
 * A few words on both sides, stopped alike; punctuation alone is no wording, a masked name is. Where one side
 * has a stop more, 、融资匹配等实际 | 等堵点, a sentence was built anew.
 */
function isShort({a, b}: Wording, run: AlignedRun): boolean {
  const sides = [a.slice(run.a.start, run.a.end), b.slice(run.b.start, run.b.end)]
  const [stops, others] = sides.map((words) => words.replace(/[^，。、；：]/g, ''))
  return (
    stops === others &&
    sides.every((words) => words.length <= longestReplacement && /[\p{L}\p{N}*]/u.test(words))
  )
}
