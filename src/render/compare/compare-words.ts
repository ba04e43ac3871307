/**
 * Two passages word by word: runs both have, and between them what each has of its own.
 *
 *     将我 省 由偏远的内陆推向了开放的前沿
 *     将我 市 由偏远的内陆推向了开放的前沿
 *     ^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^ shared; 省 → 市 replaced
 */
import {findCommonRuns} from '../../policy/4-links/common-runs.ts'

/** Equal on both sides; a few words in place of a few others; what one side has of its own. */
type Kind = 'shared' | 'replaced' | 'own'

export interface Segment {
  kind: Kind
  text: string
}

export interface Replacement {
  from: string
  to: string
  count: number
}

/** A stretch of both sides. */
export interface Step {
  kind: Kind
  upper: string
  lower: string
}

/** Wording counts as shared from this many characters on. */
const leastShared = 3
/** Longer rewordings are read, not looked up. */
const longestReplacement = 9
/** Comparing two stretches costs the product of their lengths. */
const mostWork = 250_000

/** Finds the shared runs inside two stretches that differ. */
export function toSteps(upper: string, lower: string): Step[] {
  const runs = upper.length * lower.length > mostWork ? [] : findCommonRuns(upper, lower, leastShared)
  const steps: Step[] = []
  let [a, b] = [0, 0]
  for (const run of runs) {
    steps.push({kind: 'own', upper: upper.slice(a, run.a), lower: lower.slice(b, run.b)})
    a = run.a + run.length
    b = run.b + run.length
    steps.push({kind: 'shared', upper: upper.slice(run.a, a), lower: lower.slice(run.b, b)})
  }
  return [...steps, {kind: 'own', upper: upper.slice(a), lower: lower.slice(b)}]
}

/** Short differences between two shared runs are replacements; at the edges stand markers and lead-ins. */
export function markReplaced(steps: readonly Step[]): Step[] {
  const said = steps.filter(({upper, lower}) => upper !== '' || lower !== '')
  return said.map((step, index) => {
    const inside = index > 0 && index < said.length - 1
    return step.kind === 'own' && inside && isShort(step.upper) && isShort(step.lower)
      ? {...step, kind: 'replaced'}
      : step
  })
}

export function toSegments(steps: readonly Step[], side: 'upper' | 'lower'): Segment[] {
  const segments: Segment[] = []
  for (const {kind, [side]: text} of steps) {
    const last = segments.at(-1)
    if (last && last.kind === kind) last.text += text
    else if (text) segments.push({kind, text})
  }
  return segments
}

/** Replacements in the order they are met; a single character is told with the one before it: 我省 → 我市. */
export function toReplacements(steps: readonly Step[]): Replacement[] {
  const found = new Map<string, Replacement>()
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'replaced') continue
    const before = steps[index - 1]?.upper.slice(-1) ?? ''
    const lead = Math.min(step.upper.length, step.lower.length) === 1 && isLetter(before) ? before : ''
    const [from, to] = [lead + step.upper, lead + step.lower]
    const known = found.get(`${from} ${to}`)
    if (known) known.count++
    else found.set(`${from} ${to}`, {from, to, count: 1})
  }
  return [...found.values()]
}

/** Punctuation alone is no wording. */
function isShort(words: string): boolean {
  return words.length <= longestReplacement && [...words].some(isLetter)
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{N}*]/u.test(sign)
}
