/**
 * A text as received, and the same text as it is read.
 *
 *     source    总额从35亿元增长到70亿⏎⏎元
 *     repaired  总额从35亿元增长到70亿元
 *     origin    from 0 on at 0, from 13 on at 15
 *
 * The source is never changed. Every later position is a position in the source, found through `origin`.
 */
import {bisectLeft, bisectRight} from 'd3-array'

export interface PolicyText {
  source: string
  repaired: string
  origin: Origin
}

/**
 * The stretches of the repaired text that stand in the source as one: where each begins, in the one and in the other.
 * The first begins with the text, the last holds its end. A text nobody repaired is one stretch.
 */
export interface Origin {
  repaired: Uint32Array
  source: Uint32Array
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
  return {source, repaired: source, origin: {repaired: Uint32Array.of(0), source: Uint32Array.of(0)}}
}

/** Applies edits (sorted, not overlapping) to the repaired text. */
export function applyEdits(text: PolicyText, edits: readonly Edit[]): PolicyText {
  if (edits.length === 0) return text
  const before = text.repaired
  const pieces: string[] = []
  const stretches = new Stretches()
  let read = 0
  for (const {start, end, value} of edits) {
    pieces.push(before.slice(read, start), value)
    keep(text, read, start, stretches)
    for (let i = 0; i < value.length; i++) stretches.add(originOf(text, Math.min(start + i, end)), 1)
    read = end
  }
  pieces.push(before.slice(read))
  // Its end, too, has a place.
  keep(text, read, before.length + 1, stretches)
  return {source: text.source, repaired: pieces.join(''), origin: stretches.toOrigin()}
}

/** Units of the repaired text that stay as they are. */
function keep({origin}: PolicyText, start: number, end: number, stretches: Stretches): void {
  for (let index = stretchAt(origin, start), from = start; from < end; index++) {
    const stop = Math.min(end, origin.repaired[index + 1] ?? end)
    stretches.add(origin.source[index]! + from - origin.repaired[index]!, stop - from)
    from = stop
  }
}

/** Stretches as they are found, one after the other; what goes on where the last one ends is of it. */
class Stretches {
  readonly #repaired: number[] = []
  readonly #source: number[] = []
  #end = 0
  #next = -1

  add(source: number, length: number): void {
    if (source !== this.#next) {
      this.#repaired.push(this.#end)
      this.#source.push(source)
    }
    this.#end += length
    this.#next = source + length
  }

  toOrigin(): Origin {
    return {repaired: Uint32Array.from(this.#repaired), source: Uint32Array.from(this.#source)}
  }
}

/** Index of the stretch that holds a place of the repaired text. */
export function stretchAt({repaired}: Origin, at: number): number {
  return bisectRight(repaired, at) - 1
}

/** Place in the source of a unit of the repaired text, or of its end. */
export function originOf({origin}: PolicyText, at: number): number {
  const index = stretchAt(origin, at)
  return origin.source[index]! + at - origin.repaired[index]!
}

/** Source range of a range of the repaired text; what was dropped at its edges stays outside. */
export function toSource(text: PolicyText, start: number, end: number): {start: number; end: number} {
  const from = originOf(text, start)
  return {start: from, end: end > start ? lastUnitEnd(text, end) : from}
}

/** Place in the repaired text of a place in the source: the first repaired unit at or after it. */
export function toRepaired({repaired, origin}: PolicyText, at: number): number {
  const next = bisectLeft(origin.source, at)
  const behind = origin.repaired[next] ?? repaired.length
  if (next === 0) return behind
  return Math.min(behind, origin.repaired[next - 1]! + at - origin.source[next - 1]!)
}

/** The words between two places in the source, as they are read. */
export function readSlice(text: PolicyText, start: number, end: number): string {
  return text.repaired.slice(toRepaired(text, start), toRepaired(text, end))
}

/** A kept unit is one code unit long in the source, whether it was replaced or not. */
function lastUnitEnd(text: PolicyText, end: number): number {
  return Math.min(originOf(text, end - 1) + 1, text.source.length)
}
