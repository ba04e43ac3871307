/**
 * One real paragraph to show step by step: one whose growth was computed again from what it says itself, else
 * the one with most figures, else the first that names responsible units.
 */
import {readSlice} from '../policy/1-text/text.ts'
import type {Section} from '../policy/2-tree/nodes.ts'
import type {Audit, Links} from '../policy/4-links/links.ts'
import type {Duty, Figure, Policy} from '../policy/policy.ts'
import {showPrivateUse} from './show-characters.ts'

export interface MethodSample {
  policy: Policy
  section: Section
  /** Sections around it and itself, outermost first. */
  path: Section[]
  received: string
  repaired: string
  figures: Figure[]
  duties: Duty[]
  audits: Audit[]
  /** What was mended in it, each kind of mending once. */
  repairs: string[]
}

/** `null` for a collection without any section. */
export function methodSample(policies: readonly Policy[], {audits}: Links): MethodSample | null {
  const chosen = auditedPlace(policies, audits) ?? fullestPlace(policies)
  if (!chosen) return null
  const {policy, section} = chosen
  const {start, end} = section
  const inside = (each: {start: number}) => each.start >= start && each.start < end
  const figures = policy.figures.filter(({value}) => value.valueStart >= start && value.valueStart < end)
  const repairs = policy.messages.filter((message) => message.severity === 'info' && inside(message))
  return {
    policy,
    section,
    path: policy.sections.filter((each) => each.start <= start && each.end >= end),
    received: showPrivateUse(policy.text.source.slice(start, end).trim()),
    repaired: readSlice(policy.text, start, end).trim(),
    figures,
    duties: policy.duties.filter(inside),
    repairs: [...new Set(repairs.map(({reason}) => reason))],
    audits: audits.filter((audit) => audit.kind === 'growth' && isToldWithin(audit, chosen))
  }
}

interface Place {
  policy: Policy
  section: Section
}

/** The shortest of those a growth was computed in; one that needed mending shows more. */
function auditedPlace(policies: readonly Policy[], audits: readonly Audit[]): Place | null {
  const places = audits.flatMap((audit): Place[] => {
    const {kind, computed, documents, figures} = audit
    const policy = policies.find(({id}) => id === documents[0])
    const figure = policy?.figures.find(({id}) => `${policy.id}#${id}` === figures[0])
    const section = policy?.sections.find(({id}) => id === figure?.section)
    const place = policy && section && {policy, section}
    return kind === 'growth' && computed && place && isToldWithin(audit, place) ? [place] : []
  })
  const length = ({section: {start, end}}: Place) => end - start
  return places.sort((a, b) => Number(isMended(b)) - Number(isMended(a)) || length(a) - length(b))[0] ?? null
}

/** Base, target and rate stand in the section: nothing is worked out from numbers that are not shown. */
function isToldWithin({figures}: Audit, {policy, section: {start, end}}: Place): boolean {
  const own = policy.figures.filter(({id}) => figures.includes(`${policy.id}#${id}`))
  const inside = own.filter(({value}) => value.valueStart >= start && value.valueStart < end)
  const isRate = ({value}: Figure) => value.change === 'growth'
  return inside.some(isRate) && own.every((figure) => isRate(figure) || inside.includes(figure))
}

function isMended({policy: {text}, section: {start, end}}: Place): boolean {
  return text.source.slice(start, end) !== readSlice(text, start, end)
}

function fullestPlace(policies: readonly Policy[]): Place | null {
  let best: (Place & {facts: number}) | null = null
  for (const policy of policies) {
    const facts = Map.groupBy([...policy.figures, ...policy.duties], ({section}) => section)
    for (const section of policy.sections) {
      const count = facts.get(section.id)?.length ?? 0
      if (!best || count > best.facts) best = {policy, section, facts: count}
    }
  }
  return best
}
