/**
 * What the collection holds, in counts.
 */
import type {Policy} from '../../policy/policy.ts'
import {toUnitIdentity, type UnitLexicon} from '../units/unit-identity.ts'

export interface Holdings {
  documents: number
  characters: number
  figures: number
  targets: number
  achieved: number
  /** Different units, as /units/ lists them: 市商务局 of two cities are two. */
  units: number
  citations: number
  masked: number
  /** Messages that are doubts; repairs are not. */
  doubts: number
}

export function toHoldings(policies: readonly Policy[], lexicon: UnitLexicon): Holdings {
  const identify = toUnitIdentity(lexicon)
  const units = policies.flatMap((policy) =>
    policy.duties.map(({value}) => identify(value.unit, policy).address)
  )
  const figures = policies.flatMap((policy) => policy.figures)
  const withStatus = (status: string) => figures.filter(({value}) => value.status === status).length
  return {
    documents: policies.length,
    characters: sum(policies, ({text}) => text.source.length),
    figures: figures.length,
    targets: withStatus('target'),
    achieved: withStatus('achieved'),
    units: new Set(units).size,
    citations: sum(policies, ({citations}) => citations.filter(({value}) => !value.self).length),
    masked: sum(policies, (policy) => policy.masked.length),
    doubts: sum(policies, ({messages}) => messages.filter(({severity}) => severity !== 'info').length)
  }
}

function sum(policies: readonly Policy[], of: (policy: Policy) => number): number {
  return policies.reduce((total, policy) => total + of(policy), 0)
}
