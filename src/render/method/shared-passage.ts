/**
 * A passage that two documents share, as the comparison shows it: of the sample where it has one, else the
 * longest of the collection that is read at a glance; of both sooner one in which words were exchanged.
 */
import type {Links, Reuse} from '../../policy/4-links/links.ts'
import type {Policy} from '../../policy/policy.ts'
import {toComparisons} from '../compare/compare-pairs.ts'
import {type ParallelPassage, type PassageSide, toParallelPassages} from '../compare/compare-passages.ts'
import type {MethodSample} from './method-sample.ts'

export interface SharedPassage {
  passage: ParallelPassage
  /** Page of the two documents. */
  compare: string
  isOfSample: boolean
}

/** Characters of either side. */
const longest = 240
/** Rows that are tried before none is shown. */
const mostTried = 20

export function sharedPassage(
  sample: Pick<MethodSample, 'reuse'> | null,
  policies: readonly Policy[],
  links: Links
): SharedPassage | null {
  const own = new Set(sample?.reuse)
  const others = links.reuse.filter((row) => !own.has(row)).sort((one, other) => other.exact - one.exact)
  const shown = [...own, ...others].slice(0, mostTried).flatMap((row): SharedPassage[] => {
    const found = show(row, policies, links)
    const isFit = found && [found.passage.upper, found.passage.lower].every(isShort)
    return isFit ? [{...found, isOfSample: own.has(row)}] : []
  })
  const ofSample = shown.filter(({isOfSample}) => isOfSample)
  const choice = ofSample.length > 0 ? ofSample : shown
  return choice.find(({passage}) => passage.replacements.length > 0) ?? choice[0] ?? null
}

function show(
  row: Reuse,
  policies: readonly Policy[],
  links: Links
): Omit<SharedPassage, 'isOfSample'> | null {
  const names = [row.a.document, row.b.document]
  const pairs = links.pairs.filter(({upper, lower}) => names.includes(upper) && names.includes(lower))
  const both = policies.filter(({id}) => names.includes(id))
  const [comparison] = toComparisons(both, {...links, pairs, reuse: [row]})
  const [passage] = comparison ? toParallelPassages(comparison) : []
  return comparison && passage
    ? {passage, compare: `/compare/${comparison.upper.id}/${comparison.lower.id}/`}
    : null
}

function isShort({segments}: PassageSide): boolean {
  return segments.reduce((length, {text}) => length + text.length, 0) <= longest
}
