/**
 * Facts of one kind with what people corrected of them.
 */
import type {PolicyText} from '../1-text/text.ts'
import type {Spot} from '../2-tree/nodes.ts'
import type {Correction, LostCorrection} from '../corrections.ts'
import type {AppliedCorrection, CorrectableKind} from './applied.ts'
import {correctableNames} from './correctable.ts'
import {locateQuote} from './locate-quote.ts'

/** How a kind is looked into. */
export interface Access<Item> {
  kind: CorrectableKind
  /** What a quote has to enclose, or to lie in: the value of a figure, the words of a unit. */
  spotOf(item: Item): Spot
  /** As it is named to the person who wrote the quote. */
  nameOf(item: Item): string
  valueOf(item: Item): Readonly<Record<string, unknown>>
  withValue(item: Item, changed: Readonly<Record<string, unknown>>, made: readonly AppliedCorrection[]): Item
}

export interface CorrectedItems<Item> {
  items: Item[]
  applied: AppliedCorrection[]
  lost: LostCorrection[]
  /** Those that say what was read anyway. */
  needless: Correction[]
}

/** `whatIsAt` tells what was read at a place where nothing of this kind was. */
export function correctItems<Item>(
  text: PolicyText,
  items: readonly Item[],
  corrections: readonly Correction[],
  access: Access<Item>,
  whatIsAt: (spot: Spot) => string
): CorrectedItems<Item> {
  const lost: LostCorrection[] = []
  const needless: Correction[] = []
  const made = new Map<Item, AppliedCorrection[]>()
  for (const correction of corrections) {
    if (correction.kind !== access.kind || correction.add) continue
    const found = findItem(text, items, correction, access, whatIsAt)
    if ('reason' in found) {
      lost.push({correction, reason: found.reason})
      continue
    }
    const {item, spot} = found
    const earlier = made.get(item) ?? []
    const next = toApplied(correction, item, access, spot)
    if (next.action === 'set' && next.was === next.now) needless.push(correction)
    else if (earlier.some(({field, action}) => action !== next.action || field === next.field))
      lost.push({
        correction,
        reason: `前面已有一条改了同一处${next.field ? `的“${next.field}”` : ''}，请留一条`
      })
    else made.set(item, [...earlier, next])
  }
  return {items: items.flatMap(correctItem), applied: [...made.values()].flat(), lost, needless}

  function correctItem(item: Item): Item[] {
    const own = made.get(item)
    if (!own) return [item]
    if (own.some(({action}) => action === 'remove')) return []
    const changed = Object.fromEntries(own.map(({field, now}) => [field, now]))
    return [access.withValue(item, changed, own)]
  }
}

function findItem<Item>(
  text: PolicyText,
  items: readonly Item[],
  {quote, kind}: Correction,
  {spotOf, nameOf}: Access<Item>,
  whatIsAt: (spot: Spot) => string
): {item: Item; spot: Spot} | {reason: string} {
  const place = locateQuote(text, quote)
  if ('reason' in place) return place
  const {spot} = place
  const enclosed = items.filter((item) => lies(spotOf(item), spot))
  const candidates = enclosed.length > 0 ? enclosed : items.filter((item) => lies(spot, spotOf(item)))
  const [item, ...others] = candidates
  if (item === undefined) {
    const there = whatIsAt(spot)
    return {
      reason: `“${quote.exact}”里没有读出${correctableNames[kind]}${there ? `，读出的是${there}` : ''}`
    }
  }
  if (others.length === 0) return {item, spot}
  const names = candidates.map((each) => `“${nameOf(each)}”`).join('、')
  return {
    reason: `“${quote.exact}”里读出 ${candidates.length} 处${correctableNames[kind]}：${names}，引文请只含要改的一处`
  }
}

function lies(inner: Spot, outer: Spot): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function toApplied<Item>(
  {kind, quote, field, value, who, why, day}: Correction,
  item: Item,
  {spotOf, valueOf}: Access<Item>,
  spot: Spot
): AppliedCorrection {
  const read = valueOf(item)
  // A measure is as long as its section: what tells where it was corrected is the quote.
  const {start, end} = kind === 'measure' ? spot : spotOf(item)
  const said = {kind, start, end, quote: quote.exact, who, why, day: day ?? null}
  return field === undefined
    ? {...said, action: 'remove', field: null, was: read, now: null}
    : {...said, action: 'set', field, was: read[field], now: value}
}
