/**
 * Passages two documents share, side by side. Shared passages that stand in one sentence on both sides are
 * read as one.
 */
import type {Section, Spot} from '../../policy/2-tree/nodes.ts'
import type {Relation, Reuse} from '../../policy/4-links/links.ts'
import {countSharedEach} from '../../policy/4-links/reuse/count-shared.ts'
import type {AlignedRun} from '../../policy/4-links/substitutions/aligned-run.ts'
import {findSubstitutions, type Wording} from '../../policy/4-links/substitutions.ts'
import type {Policy} from '../../policy/policy.ts'
import {sectionAt} from '../../policy/section-at.ts'
import {compareWords} from '../../ui-strings/compare.ts'
import {addressLabel} from '../address-label.ts'
import {type Context, toContext} from './compare-context.ts'
import type {Comparison} from './compare-pairs.ts'
import {type ComparedWords, type Segment, toComparedWords} from './compare-words.ts'
import {toRelation} from './passage-relation.ts'

export interface PassageSide {
  policy: Policy
  /** Innermost section around it, `null` before the first one. */
  section: Section | null
  segments: Segment[]
  /** Its sentence goes on before and after. */
  before: boolean
  after: boolean
}

export interface ParallelPassage extends Pick<ComparedWords, 'replacements'> {
  /** Section of the lower document, `null` where the passage before stands in the same one. */
  heading: string | null
  /** Characters equal to the letter, counted as for the whole comparison: those of all passages add up. */
  exact: number
  upper: PassageSide
  lower: PassageSide
  /** Where both sides stand in measures that were aligned. */
  relation: Relation | null
  /** Names it on its page. */
  id: string
  /** How close two measures are, 0 … 1; `null` for passages that are no pair of measures. */
  score: number | null
  /** Shown at a click only: the same subject, or not the nearest of its measure. */
  folded?: boolean
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
  const wordings = blocks.map(({a, b}) => ({a: read(upper, a), b: read(lower, b)}))
  const runs = findSubstitutions(wordings)
  const counts = countSharedEach(
    lower.text,
    blocks.map(({rows}) => rows.flatMap(({parts}) => parts))
  )
  const passages = blocks.map((block, index) => ({
    ...toPassage(comparison, block, wordings[index]!, runs[index]!),
    exact: counts[index]!
  }))
  return passages.map((passage, index) => ({
    ...passage,
    id: `passage-${index + 1}`,
    heading: toHeading(passages[index - 1], passage)
  }))
}

type Sided = Pick<ParallelPassage, 'lower'>

/** One heading over all passages of a section, in the words of the lower document. */
function toHeading(before: Sided | undefined, {lower: {policy, section}}: Sided): string | null {
  if (before && before.lower.section === section) return null
  return section ? section.title || addressLabel(policy, section.id) : compareWords.opening
}

/** As it is read, in one line. */
function read({text}: Policy, {start, end}: Spot): string {
  return text.repaired.slice(start, end).replace(/(?<!\s)\s*\n\s*/g, '')
}

function toPassage(
  comparison: Comparison,
  {rows, a, b}: Block,
  wording: Wording,
  runs: readonly AlignedRun[]
): Omit<ParallelPassage, 'id' | 'heading' | 'exact'> {
  const words = toComparedWords(wording, runs)
  const side = (policy: Policy, segments: Segment[], spot: Spot, {before, after}: Context) => ({
    policy,
    section: sectionAt(policy.sections, spot.start),
    segments,
    before,
    after
  })
  return {
    upper: side(comparison.upper, words.upper, rows[0]!.a, a),
    lower: side(comparison.lower, words.lower, rows[0]!.b, b),
    relation: toRelation(comparison, rows),
    score: null,
    replacements: words.replacements
  }
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
