/**
 * Leaves of a range of the repaired text: its words, and between them what a repair dropped.
 *
 *     70亿⏎⏎元，年均    →    text 70亿 · space ⏎⏎ · text 元，年均
 */
import type {PolicyText} from '../1-text/text.ts'
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
  if (!origin) return [leaf(source, type, start, end)] as never
  let from = start
  for (let at = start + 1; at <= end; at++) {
    if (at < end && origin[at] === origin[at - 1]! + 1) continue
    const stop = origin[at - 1]! + 1
    leaves.push(leaf(source, type, origin[from]!, stop))
    if (at < end) leaves.push(leaf(source, 'space', stop, origin[at]!))
    from = at
  }
  return leaves as never
}

export function toSpace(source: string, start: number, end: number): Space {
  return leaf(source, 'space', start, end) as Space
}

function leaf(source: string, type: Leaf['type'], start: number, end: number): Leaf {
  return {type, start, end, value: source.slice(start, end)}
}
