/**
 * A text as received, and the same text as it is read.
 *
 *     source    总额从35亿元增长到70亿⏎⏎元
 *     repaired  总额从35亿元增长到70亿元
 *     origin    0 1 2 3 … 12 13 16
 *
 * The source is never changed. Every later position is a position in the source, found through `origin`.
 */
export interface PolicyText {
  source: string
  repaired: string
  /** For every code unit of `repaired`, and one past its end, its place in `source`; `null` where nothing was repaired. */
  origin: Uint32Array | null
}

/** A replacement of `start`…`end` of the text it was found in; an empty `value` drops the range. */
export interface Edit {
  start: number
  end: number
  value: string
}

/** An edit with its reason for a reader; `severity` is `warning` where the repair could not be made. */
export interface Repaired extends Edit {
  reason: string
  severity?: 'info' | 'warning'
}

export interface Repair {
  name: string
  /** Edits in order, not overlapping; positions in the text given. */
  find(text: string): Iterable<Repaired>
}

export function toText(source: string): PolicyText {
  return {source, repaired: source, origin: null}
}

/** Applies edits (sorted, not overlapping) to the repaired text; linear in its length. */
export function applyEdits(text: PolicyText, edits: readonly Edit[]): PolicyText {
  if (edits.length === 0) return text
  const before = text.repaired
  const pieces: string[] = []
  const growth = edits.reduce((sum, {start, end, value}) => sum + value.length - (end - start), 0)
  const origin = new Uint32Array(before.length + growth + 1)
  const from = (at: number) => (text.origin ? text.origin[at]! : at)
  let read = 0
  let write = 0
  for (const {start, end, value} of edits) {
    pieces.push(before.slice(read, start), value)
    for (; read < start; read++) origin[write++] = from(read)
    for (let i = 0; i < value.length; i++) origin[write++] = from(Math.min(start + i, end))
    read = end
  }
  pieces.push(before.slice(read))
  for (; read <= before.length; read++) origin[write++] = from(read)
  return {source: text.source, repaired: pieces.join(''), origin}
}

/** Source range of a range of the repaired text; what was dropped at its edges stays outside. */
export function toSource(text: PolicyText, start: number, end: number): {start: number; end: number} {
  if (!text.origin) return {start, end}
  const from = text.origin[start]!
  return {start: from, end: end > start ? lastUnitEnd(text, end) : from}
}

/** Place in the repaired text of a place in the source: the first repaired unit at or after it. */
export function toRepaired(text: PolicyText, at: number): number {
  if (!text.origin) return at
  let low = 0
  let high = text.origin.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (text.origin[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The words between two places in the source, as they are read. */
export function readSlice(text: PolicyText, start: number, end: number): string {
  return text.repaired.slice(toRepaired(text, start), toRepaired(text, end))
}

/** A kept unit is one code unit long in the source, whether it was replaced or not. */
function lastUnitEnd(text: PolicyText, end: number): number {
  return Math.min(text.origin![end - 1]! + 1, text.source.length)
}
