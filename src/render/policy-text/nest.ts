/**
 * Marks that may overlap in any way → marks that nest, so that they can become elements.
 *
 *     a  ‾‾‾‾‾‾‾‾‾‾‾‾‾        a  ‾‾‾‾‾‾‾‾‾‾‾‾‾
 *     b          ‾‾‾‾‾‾‾‾‾  → b          ‾‾‾‾‾ ‾‾‾‾   cut where a ends
 */
import type {Spot} from '../../policy/2-tree/nodes.ts'

export interface Nested<Mark extends Spot> extends Spot {
  mark: Mark
  children: Nested<Mark>[]
}

/** Outermost marks in order; of two that begin together the longer is outside. Empty marks are left out. */
export function nest<Mark extends Spot>(marks: readonly Mark[]): Nested<Mark>[] {
  const waiting = marks.filter(({start, end}) => end > start).map((mark) => node(mark, mark.start, mark.end))
  waiting.sort(before)
  const top: Nested<Mark>[] = []
  const open: Nested<Mark>[] = []
  for (let at = 0; at < waiting.length; at++) {
    const next = waiting[at]!
    while (open.length > 0 && open.at(-1)!.end <= next.start) open.pop()
    const around = open.at(-1)
    if (around && next.end > around.end) {
      insert(waiting, at + 1, node(next.mark, around.end, next.end))
      next.end = around.end
    }
    ;(around ? around.children : top).push(next)
    open.push(next)
  }
  return top
}

/** The part of each mark that lies within a range. */
export function clip<Mark extends Spot>(marks: readonly Mark[], {start, end}: Spot): Mark[] {
  return marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end)}))
}

function node<Mark extends Spot>(mark: Mark, start: number, end: number): Nested<Mark> {
  return {mark, start, end, children: []}
}

function before(a: Spot, b: Spot): number {
  return a.start - b.start || b.end - a.end
}

function insert<Mark extends Spot>(waiting: Nested<Mark>[], from: number, rest: Nested<Mark>): void {
  let at = from
  while (at < waiting.length && before(waiting[at]!, rest) <= 0) at++
  waiting.splice(at, 0, rest)
}
