/**
 * The facts of a document with what people corrected of them. Everything later, from measures to pages, sees the
 * corrected ones; their evidence stays where it was.
 */
import type {PolicyText} from '../1-text/text.ts'
import type {Spot} from '../2-tree/nodes.ts'
import type {Measure} from '../3-facts/measure.ts'
import {type CorrectableKind, type Correction, correctableKinds, correctableNames} from '../corrections.ts'
import type {Policy} from '../policy.ts'
import {type Access, type CorrectedItems, correctItems} from './correct-items.ts'

type CorrectedFacts = Pick<Policy, 'figures' | 'duties' | 'citations' | 'places' | 'masked'>

/** Under which name a document keeps the facts of a kind. */
const lists = {
  figure: 'figures',
  duty: 'duties',
  citation: 'citations',
  place: 'places',
  masked: 'masked'
} as const satisfies Partial<Record<CorrectableKind, keyof CorrectedFacts>>

type FactKind = keyof typeof lists
type Fact = CorrectedFacts[keyof CorrectedFacts][number]

const factKinds = correctableKinds.filter((kind): kind is FactKind => kind in lists)

export function correctFacts<Facts extends CorrectedFacts>(
  text: PolicyText,
  facts: Facts,
  corrections: readonly Correction[]
): Omit<CorrectedItems<never>, 'items'> & {facts: Facts} {
  const whatIsAt = (spot: Spot) => namesAt(facts, spot)
  const read = factKinds.map((kind) => {
    const list: readonly Fact[] = facts[lists[kind]]
    return [lists[kind], correctItems(text, list, corrections, accessTo(kind), whatIsAt)] as const
  })
  return {
    facts: {...facts, ...Object.fromEntries(read.map(([name, {items}]) => [name, items]))},
    applied: read.flatMap(([, {applied}]) => applied),
    lost: read.flatMap(([, {lost}]) => lost),
    needless: read.flatMap(([, {needless}]) => needless)
  }
}

function accessTo(kind: FactKind): Access<Fact> {
  return {
    kind,
    spotOf,
    nameOf: ({quote}) => quote,
    valueOf: ({value}) => value,
    withValue: (fact, changed, corrections) =>
      ({...fact, value: {...fact.value, ...changed}, corrections}) as Fact
  }
}

/** Sentences give figures far apart; what tells one from the others is where its value is printed. */
function spotOf(fact: Fact): Spot {
  if (fact.kind !== 'figure') return fact
  return {start: fact.value.valueStart, end: fact.value.valueEnd}
}

/** 数量“66万吨”、地名“南非” */
function namesAt(facts: CorrectedFacts, {start, end}: Spot): string {
  const there = factKinds.flatMap((kind) => {
    const list: readonly Fact[] = facts[lists[kind]]
    return list.filter((fact) => spotOf(fact).start < end && start < spotOf(fact).end)
  })
  return there.map(({kind, quote}) => `${correctableNames[kind as FactKind]}“${quote}”`).join('、')
}

/** The kind of a measure and how strongly it is put; its quote may stand anywhere in it. */
export function correctMeasures(
  text: PolicyText,
  measures: readonly Measure[],
  corrections: readonly Correction[]
): CorrectedItems<Measure> {
  const access: Access<Measure> = {
    kind: 'measure',
    spotOf: (measure) => measure,
    nameOf: ({head}) => head,
    valueOf: (measure) => ({...measure}),
    withValue: (measure, changed, made) => ({...measure, ...changed, corrections: made})
  }
  return correctItems(text, measures, corrections, access, () => '')
}
