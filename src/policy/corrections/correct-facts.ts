/**
 * The facts of a document with what people corrected of them. Everything later, from measures to pages, sees the
 * corrected ones; their evidence stays where it was.
 */
import type {PolicyText} from '../1-text/text.ts'
import type {Section, Spot} from '../2-tree/nodes.ts'
import type {Measure} from '../3-facts/measure.ts'
import type {Correction, LostCorrection} from '../corrections.ts'
import type {Policy} from '../policy.ts'
import {addItems} from './add-items.ts'
import type {AppliedCorrection} from './applied.ts'
import {type Access, type CorrectedItems, correctItems} from './correct-items.ts'
import {type AddableKind, addable, correctableNames} from './correctable.ts'
import {type CorrectedFact, keySpot} from './key-spot.ts'

type CorrectedFacts = Pick<Policy, 'figures' | 'duties' | 'citations' | 'places' | 'masked'>

/** Under which name a document keeps the facts of a kind. */
const lists = {
  figure: 'figures',
  duty: 'duties',
  citation: 'citations',
  place: 'places',
  masked: 'masked'
} as const satisfies Record<AddableKind, keyof CorrectedFacts>

const factKinds = Object.keys(addable) as AddableKind[]

interface Made {
  applied: AppliedCorrection[]
  lost: LostCorrection[]
  /** Those that say what was read anyway. */
  needless: Correction[]
}

/** Fields said anew and facts removed first: what is added may stand where one was removed. */
export function correctFacts<Facts extends CorrectedFacts>(
  text: PolicyText,
  sections: readonly Section[],
  facts: Facts,
  corrections: readonly Correction[]
): Made & {facts: Facts} {
  const whatIsAt = (spot: Spot) => namesAt(facts, spot)
  const read = factKinds.map((kind) => {
    const list: readonly CorrectedFact[] = facts[lists[kind]]
    const {items, ...corrected} = correctItems(text, list, corrections, accessTo(kind), whatIsAt)
    const added = addItems(text, sections, items, kind, corrections)
    const applied = [...corrected.applied, ...added.applied]
    const lost = [...corrected.lost, ...added.lost]
    return {name: lists[kind], items: added.items, applied, lost, needless: corrected.needless}
  })
  return {
    facts: {...facts, ...Object.fromEntries(read.map(({name, items}) => [name, items]))},
    applied: read.flatMap(({applied}) => applied),
    lost: read.flatMap(({lost}) => lost),
    needless: read.flatMap(({needless}) => needless)
  }
}

function accessTo(kind: AddableKind): Access<CorrectedFact> {
  return {
    kind,
    spotOf: keySpot,
    nameOf: ({quote}) => quote,
    valueOf: ({value}) => value,
    withValue: (fact, changed, corrections) =>
      ({...fact, value: {...fact.value, ...changed}, corrections}) as CorrectedFact
  }
}

/** 数量“66万吨”、地名“南非” */
function namesAt(facts: CorrectedFacts, {start, end}: Spot): string {
  const there = factKinds.flatMap((kind) => {
    const list: readonly CorrectedFact[] = facts[lists[kind]]
    return list.filter((fact) => keySpot(fact).start < end && start < keySpot(fact).end)
  })
  return there.map(({kind, quote}) => `${correctableNames[kind as AddableKind]}“${quote}”`).join('、')
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
