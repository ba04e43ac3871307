/**
 * Leaves of a range of the repaired text: its words, and between them what a repair dropped.
 *
 *     70亿⏎⏎元，年均    →    text 70亿 · space ⏎⏎ · text 元，年均
 */
import {type PolicyText, stretchAt} from '../1-text/text.ts'
import type {Leaf, Marker, Space, Text} from './nodes.ts'

/** `start`…`end` in the repaired text; the leaves cover the source from first kept unit to last. */
export function toLeaves<Type extends 'text' | 'marker'>(
  text: PolicyText,
  type: Type,
  start: number,
  end: number
): ((Type extends 'text' ? Text : Marker) | Space)[] {
  const leaves: Leaf[] = []
  const {origin, source} = text
  for (let index = stretchAt(origin, start), from = start; from < end; index++) {
    const to = Math.min(end, origin.repaired[index + 1] ?? end)
    const shift = origin.source[index]! - origin.repaired[index]!
    const before = leaves.at(-1)?.end
    if (before !== undefined) leaves.push(leaf(source, 'space', before, from + shift))
    leaves.push(leaf(source, type, from + shift, to + shift))
    from = to
  }
  return leaves as never
}

export function toSpace(source: string, start: number, end: number): Space {
  return leaf(source, 'space', start, end) as Space
}

function leaf(source: string, type: Leaf['type'], start: number, end: number): Leaf {
  return {type, start, end, value: source.slice(start, end)}
}
