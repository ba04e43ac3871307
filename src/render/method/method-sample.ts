/**
 * One real paragraph that the page about the method follows from text to page, chosen by rule: short enough to
 * be read at a glance; of those one whose growth was computed again, which was mended, which shares wording with
 * another document, which holds most facts; else the shorter one.
 */
import {readSlice} from '../../policy/1-text/text.ts'
import type {Section, Spot} from '../../policy/2-tree/nodes.ts'
import type {Audit, Links, Reuse} from '../../policy/4-links/links.ts'
import type {Figure, Policy} from '../../policy/policy.ts'
import {type Row, type TextBlock, toTextParts} from '../policy-text/blocks.ts'
import {factsFinder, type RowFacts} from '../policy-text/facts.ts'

export interface MethodSample extends Spot {
  policy: Policy
  /** Around the paragraph; `null` before the first one. */
  section: Section | null
  /** Stands on a line of its own right above the paragraph; part of the range. */
  heading: Section | null
  row: Row
  facts: RowFacts
  /** Growth worked out from what the paragraph says alone. */
  audits: Audit[]
  /** Wording shared with another document, longest first. */
  reuse: Reuse[]
}

interface Place {
  section: Section | null
  heading: Section | null
  row: Row
}

/** Characters of a paragraph that is read at a glance, and of one that says something. */
const longest = 400
const shortest = 20

/** `null` for a collection without any paragraph. */
export function methodSample(policies: readonly Policy[], links: Links): MethodSample | null {
  let best: {sample: MethodSample; rank: number[]} | null = null
  for (const policy of policies) {
    for (const sample of samplesOf(policy, links)) {
      const rank = toRank(sample)
      if (!best || isAbove(rank, best.rank)) best = {sample, rank}
    }
  }
  return best?.sample ?? null
}

function samplesOf(policy: Policy, links: Links): MethodSample[] {
  const factsIn = factsFinder(policy)
  const audits = links.audits.filter(
    ({kind, computed, documents}) => kind === 'growth' && computed && documents[0] === policy.id
  )
  const shared = links.reuse.flatMap((reuse) =>
    [reuse.a, reuse.b].filter(({document}) => document === policy.id).map((spot) => ({reuse, spot}))
  )
  return placesIn(toTextParts(policy.tree, policy.text).body, null).map((place) => {
    const {row, heading} = place
    const range = {start: heading?.start ?? row.start, end: row.end}
    return {
      ...place,
      ...range,
      policy,
      facts: factsIn(row),
      audits: audits.filter((audit) => isToldWithin(audit, policy, row)),
      reuse: shared
        .filter(({spot}) => spot.start < row.end && row.start < spot.end)
        .map(({reuse}) => reuse)
        .sort((one, other) => other.exact - one.exact)
    }
  })
}

/** Paragraphs of the text proper: a signature or a note shows nothing. */
function placesIn(blocks: readonly TextBlock[], section: Section | null): Place[] {
  return blocks.flatMap((block, at): Place[] => {
    if (block.type === 'section') return placesIn(block.children, block.section)
    if (block.type !== 'row' || !isBody(block)) return []
    const before = blocks[at - 1]
    return [{section, heading: before?.type === 'heading' ? before.section : null, row: block}]
  })
}

function isBody({pieces}: Row): boolean {
  return pieces.every(({node}) => node.type === 'heading' || node.role === 'body')
}

/** Base, target and rate stand in the paragraph: nothing is worked out from numbers that are not shown. */
function isToldWithin({figures}: Audit, policy: Policy, {start, end}: Spot): boolean {
  const own = policy.figures.filter(({id}) => figures.includes(`${policy.id}#${id}`))
  const inside = own.filter(({value}) => value.valueStart >= start && value.valueStart < end)
  const isRate = ({value}: Figure) => value.change === 'growth'
  return inside.some(isRate) && own.every((figure) => isRate(figure) || inside.includes(figure))
}

/** The first number that differs decides. */
function toRank({policy: {text}, start, end, row, facts, audits, reuse}: MethodSample): number[] {
  const words = readSlice(text, row.start, row.end)
  const characters = words.trim().length
  return [
    characters < shortest ? 0 : characters > longest ? 1 : 2,
    Number(audits.length > 0),
    Number(text.source.slice(start, end) !== readSlice(text, start, end)),
    Number(reuse.length > 0),
    audits.length > 0 ? 0 : facts.figures.filter(({value}) => !value.masked).length + facts.duties.length,
    -characters
  ]
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index])
  return at >= 0 && one[at]! > other[at]!
}
