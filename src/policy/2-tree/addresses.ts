/**
 * Addresses of sections while a tree is built: made from printed numbers, never from positions, in the manner
 * of Akoma Ntoso eIds. Numbering is checked here, where the numbers pass by.
 *
 *     三、 → sec_3    （一） → sec_3__sub_1    1. → sec_3__sub_1__item_1    第十条 → art_10
 */
import {makeAddress} from '../address.ts'
import type {Opening} from './constructs.ts'

export interface Numbering {
  /** How often an address was asked for. */
  copies: Map<string, number>
  /** Last number printed, by parent and construct, and by construct through the document. */
  last: Map<string, number>
}

export function toNumbering(): Numbering {
  return {copies: new Map(), last: new Map()}
}

export interface Addressed {
  id: string
  /** Why the printed number surprises, or `null`. */
  doubt: string | null
}

/** The address of the next provision below `parent` (its id, or `null` at the top). */
export function address(
  numbering: Numbering,
  parent: string | null,
  {construct, marker, number}: Opening
): Addressed {
  const {prefix, counted, name} = construct
  const around = counted === 'document' ? null : parent
  const here = numberingKey(around, prefix)
  const before = numbering.last.get(here) ?? 0
  const everywhere = numbering.last.get(name) ?? 0
  const printed = number ?? before + 1
  // A paragraph may enumerate anew: 一是……三是……。 ⏎ 一是……
  const restarts = construct.kind === 'enumerated' && printed === 1
  // 第二条之一 was put in behind 第二条.
  const isInserted = /条之/.test(marker) && printed === before
  const surprises =
    !isInserted && number !== null && !restarts && printed !== before + 1 && printed !== everywhere + 1
  numbering.last.set(here, printed)
  // What a box counts is its own: the items around it go on from the one before.
  if (!parent?.includes('box_')) numbering.last.set(name, printed)
  return {
    id: unique(numbering.copies, around, {prefix, number: printed}),
    doubt: surprises ? `读到序号“${marker.trim()}”，按顺序应为第 ${(before || everywhere) + 1}` : null
  }
}

/** Under which `last` keeps the last number of a prefix below a section. */
export function numberingKey(parent: string | null, prefix: string): string {
  return `${parent ?? ''} ${prefix}`
}

/** A number printed twice gets `~2`. */
function unique(
  copies: Map<string, number>,
  parent: string | null,
  step: {prefix: string; number: number}
): string {
  const first = makeAddress(parent, {...step, copy: 1})
  const copy = (copies.get(first) ?? 0) + 1
  copies.set(first, copy)
  return copy === 1 ? first : makeAddress(parent, {...step, copy})
}
