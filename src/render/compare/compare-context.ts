/**
 * How far a shared passage is read on for sense: to the ends of its sentence where they are near, else to
 * the nearest stop.
 *
 *     不断加快对外开放步伐，实施更加积极主动的开放策略|，以开放促改革促发展促创新|，对外贸易、利用外资……
 *                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ shared
 */
import {type PolicyText, toRepaired} from '../../policy/1-text/text.ts'
import type {PolicyNode, Spot} from '../../policy/2-tree/nodes.ts'
import type {Policy} from '../../policy/policy.ts'

/** A range of the repaired text; `before` and `after` say that its sentence goes on there. */
export interface Context extends Spot {
  before: boolean
  after: boolean
}

/** Characters read on at most, on either side. */
const farthest = 48

export function toContext({text, tree}: Policy, spot: Spot): Context {
  const start = toRepaired(text, spot.start)
  const end = toRepaired(text, spot.end)
  const first = toRepaired(text, sentenceAt(tree, spot.start)?.start ?? spot.start)
  const last = toRepaired(text, sentenceAt(tree, Math.max(spot.end - 1, spot.start))?.end ?? spot.end)
  const from = first >= start - farthest ? Math.min(first, start) : clauseStart(text, start)
  const to = last <= end + farthest ? Math.max(last, end) : clauseEnd(text, end)
  return {start: from, end: to, before: from > first, after: to < last}
}

/** The innermost sentence or heading around a place in the source. */
function sentenceAt(node: PolicyNode, at: number): Spot | null {
  if (node.type === 'sentence' || node.type === 'heading') return node
  if (!('children' in node)) return null
  const child = node.children.find(({start, end}) => start <= at && at < end)
  return child ? sentenceAt(child, at) : null
}

const stops = new Set('，；：。')

function clauseStart({repaired}: PolicyText, start: number): number {
  for (let at = start; at > start - farthest; at--) if (stops.has(repaired[at - 1]!)) return at
  return start
}

function clauseEnd({repaired}: PolicyText, end: number): number {
  for (let at = end; at < end + farthest; at++) if (stops.has(repaired[at - 1]!)) return at
  return end
}
