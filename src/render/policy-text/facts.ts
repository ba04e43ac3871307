/**
 * The facts that stand in one stretch of a document. Lists come in reading order, so each stretch is found
 * by halving, not by reading all.
 */
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {AppliedCorrection} from '../../policy/corrections/applied.ts'
import type {Message} from '../../policy/messages.ts'
import type {Citation, Duty, Figure, Masked, Place, Policy} from '../../policy/policy.ts'
import type {AuditPlace, Reading} from '../margin-notes/reading.ts'

export interface RowFacts {
  figures: readonly Figure[]
  duties: readonly Duty[]
  citations: readonly Citation[]
  masked: readonly Masked[]
  /** Named by their names; 全市, 我省 are no names. */
  places: readonly Place[]
  messages: readonly Message[]
  /** What people corrected here. */
  corrections: readonly AppliedCorrection[]
  /** Places of audits other than growth. */
  audits: readonly AuditPlace[]
}

/** All a page of one document draws from. */
export interface Page extends Reading {
  factsIn: (range: Spot) => RowFacts
}

/** A figure stands where its value is printed: its quote may begin a sentence earlier. */
export function factsFinder(policy: Policy, audits: readonly AuditPlace[] = []): (range: Spot) => RowFacts {
  const figures = sorted(policy.figures, ({value}) => value.valueStart)
  const duties = sorted(policy.duties, startOf)
  const citations = sorted(policy.citations, startOf)
  const masked = sorted(policy.masked, startOf)
  const places = sorted(
    policy.places.filter(({value}) => !value.own),
    startOf
  )
  const messages = sorted(policy.messages, startOf)
  const corrections = sorted(policy.corrections?.applied ?? [], startOf)
  const audited = sorted(audits, startOf)
  return (range) => ({
    figures: figures(range),
    duties: duties(range),
    citations: citations(range),
    masked: masked(range),
    places: places(range),
    messages: messages(range),
    corrections: corrections(range),
    audits: audited(range)
  })
}

function startOf({start}: Spot): number {
  return start
}

function sorted<Item>(items: readonly Item[], at: (item: Item) => number): (range: Spot) => Item[] {
  const list = [...items].sort((a, b) => at(a) - at(b))
  const places = list.map(at)
  return ({start, end}) => list.slice(firstFrom(places, start), firstFrom(places, end))
}

function firstFrom(places: readonly number[], at: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}
