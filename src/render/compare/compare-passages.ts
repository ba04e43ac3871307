/**
 * Passages two documents share, side by side. Shared passages that stand in one sentence on both sides are
 * read as one.
 */
import {toRepaired} from '../../policy/1-text/text.ts'
import type {Section, Spot} from '../../policy/2-tree/nodes.ts'
import type {Match, Relation, Reuse} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {type Context, toContext} from './compare-context.ts'
import type {Comparison} from './compare-pairs.ts'
import {
  markReplaced,
  type Replacement,
  type Segment,
  type Step,
  toReplacements,
  toSegments,
  toSteps
} from './compare-words.ts'

export interface PassageSide {
  policy: Policy
  /** Innermost section around it, `null` before the first one. */
  section: Section | null
  segments: Segment[]
  /** Its sentence goes on before and after. */
  before: boolean
  after: boolean
}

export interface ParallelPassage {
  upper: PassageSide
  lower: PassageSide
  /** Where both sides stand in measures that were aligned. */
  relation: Relation | null
  /** Characters in shared runs. */
  exact: number
  replacements: Replacement[]
}

interface Block {
  rows: Reuse[]
  a: Context
  b: Context
}

/** In the order of the lower document. */
export function toParallelPassages(comparison: Comparison): ParallelPassage[] {
  const {upper, lower, reuse} = comparison
  const blocks: Block[] = []
  for (const row of reuse.toSorted((one, other) => one.b.start - other.b.start)) {
    const block = {rows: [row], a: toContext(upper, row.a), b: toContext(lower, row.b)}
    const last = blocks.at(-1)
    if (last && follows(last, block)) {
      last.rows.push(row)
      last.a = join(last.a, block.a)
      last.b = join(last.b, block.b)
    } else blocks.push(block)
  }
  return blocks.map((block) => toPassage(comparison, block))
}

function toPassage(comparison: Comparison, {rows, a, b}: Block): ParallelPassage {
  const {upper, lower} = comparison
  const steps = alignWords(
    upper,
    lower,
    {a, b},
    rows.flatMap(({pieces}) => pieces)
  )
  const side = (policy: Policy, name: 'upper' | 'lower', spot: Spot, {before, after}: Context) => ({
    policy,
    section: policy.sections.findLast(({start, end}) => start <= spot.start && spot.start < end) ?? null,
    segments: toSegments(steps, name),
    before,
    after
  })
  return {
    upper: side(upper, 'upper', rows[0]!.a, a),
    lower: side(lower, 'lower', rows[0]!.b, b),
    relation: toRelation(comparison, rows),
    exact: steps.reduce((total, step) => total + (step.kind === 'shared' ? step.lower.length : 0), 0),
    replacements: toReplacements(steps)
  }
}

/** From piece to piece; what stands between is compared once more for shorter runs. */
function alignWords(
  upper: Policy,
  lower: Policy,
  {a, b}: {a: Spot; b: Spot},
  pieces: readonly Match[]
): Step[] {
  const read = ({text}: Policy, from: number, to: number) =>
    text.repaired.slice(from, Math.max(from, to)).replace(/\s*\n\s*/g, '')
  const steps: Step[] = []
  let [atA, atB] = [a.start, b.start]
  for (const piece of pieces) {
    const [startA, startB] = [toRepaired(upper.text, piece.a.start), toRepaired(lower.text, piece.b.start)]
    const [endA, endB] = [toRepaired(upper.text, piece.a.end), toRepaired(lower.text, piece.b.end)]
    // Pieces are as long as they can be on each side and may overlap: the first keeps the letters.
    const over = Math.max(0, atA - startA, atB - startB)
    if (over >= Math.min(endA - startA, endB - startB)) continue
    steps.push(...toSteps(read(upper, atA, startA + over), read(lower, atB, startB + over)))
    steps.push({
      kind: 'shared',
      upper: read(upper, startA + over, endA),
      lower: read(lower, startB + over, endB)
    })
    atA = endA
    atB = endB
  }
  return markReplaced([...steps, ...toSteps(read(upper, atA, a.end), read(lower, atB, b.end))])
}

/** The next block continues this one on both sides. */
function follows(last: Block, next: Block): boolean {
  const before = last.rows.at(-1)!
  const row = next.rows[0]!
  return (
    next.a.start <= last.a.end &&
    next.b.start <= last.b.end &&
    row.a.start >= before.a.end &&
    row.b.start >= before.b.end
  )
}

function join(one: Context, other: Context): Context {
  return {
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    before: one.before,
    after: other.after
  }
}

function toRelation({pair, upper, lower}: Comparison, rows: readonly Reuse[]): Relation | null {
  const around = ({sections}: Policy, spots: Spot[]) =>
    new Set(
      sections
        .filter(({start, end}) => spots.some((spot) => start < spot.end && spot.start < end))
        .map(({id}) => id)
    )
  const above = around(
    upper,
    rows.map(({a}) => a)
  )
  const below = around(
    lower,
    rows.map(({b}) => b)
  )
  const found = pair?.alignments.find(
    (each) => above.has(each.upper.measure) && below.has(each.lower.measure)
  )
  return found?.relation ?? null
}
