/**
 * Facts that were not read and that people added, each at its place among those of its kind.
 *
 *     涌现了五大出口支柱产业
 *           ^^^^^^^^^^^^^^ quote: its evidence, ^ valueText
 */
import {type PolicyText, readSlice, toSource} from '../1-text/text.ts'
import type {Section, Spot} from '../2-tree/nodes.ts'
import type {Correction, LostCorrection} from '../corrections.ts'
import {sectionAt} from '../section-at.ts'
import type {AppliedCorrection} from './applied.ts'
import {type AddableKind, addable, correctableNames} from './correctable.ts'
import {type CorrectedFact, keySpot} from './key-spot.ts'
import {locateQuote, type QuotePlace} from './locate-quote.ts'

interface Added {
  items: CorrectedFact[]
  applied: AppliedCorrection[]
  lost: LostCorrection[]
}

export function addItems(
  text: PolicyText,
  sections: readonly Section[],
  read: readonly CorrectedFact[],
  kind: AddableKind,
  corrections: readonly Correction[]
): Added {
  const items = [...read]
  const applied: AppliedCorrection[] = []
  const lost: LostCorrection[] = []
  for (const correction of corrections) {
    if (correction.kind !== kind || !correction.add) continue
    const place = locateQuote(text, correction.quote)
    if ('reason' in place) {
      lost.push({correction, reason: place.reason})
      continue
    }
    const fact = toFact(text, sections, kind, correction, place)
    const spot = keySpot(fact)
    const there = items.find((item) => keySpot(item).start < spot.end && spot.start < keySpot(item).end)
    if (there) {
      const reason = `“${correction.quote.exact}”里已读出${correctableNames[kind]}“${there.quote}”，要改写 field 和 value`
      lost.push({correction, reason})
      continue
    }
    const made = toApplied(correction, spot, fact.value)
    const at = items.findLastIndex((item) => keySpot(item).start < spot.start) + 1
    const id = kind === 'figure' ? {id: idBehind(items, at)} : {}
    items.splice(at, 0, {...fact, ...id, corrections: [made]} as CorrectedFact)
    applied.push(made)
  }
  return {items, applied, lost}
}

function toFact(
  text: PolicyText,
  sections: readonly Section[],
  kind: AddableKind,
  {quote, add}: Correction,
  {spot: {start, end}, at}: QuotePlace
): CorrectedFact {
  const section = sectionAt(sections, start)?.id ?? null
  const value = {...addable[kind].parse(add), ...evidenceOf(text, kind, quote.exact, add, at)}
  const words = readSlice(text, start, end)
  return {kind, start, end, quote: words, value, rule: 'correction', section} as unknown as CorrectedFact
}

/** What an added fact tells of its place in the text, as the finder of its kind would. */
function evidenceOf(
  text: PolicyText,
  kind: AddableKind,
  quote: string,
  add: Correction['add'],
  at: number
): Readonly<Record<string, unknown>> {
  if (kind === 'duty') return {asWritten: quote, group: 0}
  if (kind !== 'figure') return {}
  const printed = String(add?.['valueText'])
  const from = at + quote.indexOf(printed)
  const {start, end} = toSource(text, from, from + printed.length)
  return {valueStart: start, valueEnd: end}
}

function toApplied(
  {kind, quote, who, why, day}: Correction,
  {start, end}: Spot,
  now: unknown
): AppliedCorrection {
  return {
    kind,
    start,
    end,
    quote: quote.exact,
    action: 'add',
    field: null,
    was: null,
    now,
    who,
    why,
    day: day ?? null
  }
}

/**
 * f52a, f52b: behind f52, so that those the program read keep their numbers. Letters follow the corrections as they
 * are written, also where the later one stands before the other in the text.
 */
function idBehind(items: readonly CorrectedFact[], at: number): string {
  const before = items[at - 1]
  const number = numberOf(before) ?? 'f0'
  const behind = items.filter((item) => numberOf(item) === number && idOf(item) !== number)
  return number + toLetters(behind.length)
}

function idOf(fact: CorrectedFact | undefined): string {
  return fact && 'id' in fact ? fact.id : ''
}

/** f52 of f52 and f52a. */
function numberOf(fact: CorrectedFact | undefined): string | undefined {
  return /^f\d+/.exec(idOf(fact))?.[0]
}

/** a, b … z, aa, ab … */
function toLetters(count: number): string {
  const last = String.fromCharCode(97 + (count % 26))
  return count < 26 ? last : toLetters(Math.floor(count / 26) - 1) + last
}
