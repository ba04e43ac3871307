/**
 * Evidence laid over a wording: its words are shared words, whatever they were before.
 *
 *     own 着力提升进口规模 + spots 进口规模  →  own 着力提升, shared 进口规模
 */
import type {Spot} from '../../policy/2-tree/nodes.ts'
import type {Segment} from './compare-words.ts'

/** `spots` are places in the segments' text as a whole. */
export function markSpots(segments: readonly Segment[], spots: readonly Spot[]): Segment[] {
  const marked: Segment[] = []
  const put = (kind: Segment['kind'], text: string) => {
    const last = marked.at(-1)
    if (last?.kind === kind) last.text += text
    else if (text) marked.push({kind, text})
  }
  let offset = 0
  for (const {kind, text} of segments) {
    const borders = spots.flatMap(({start, end}) => [start - offset, end - offset])
    const cuts = [0, ...borders.filter((at) => at > 0 && at < text.length), text.length]
    cuts.sort((one, other) => one - other)
    for (const [index, from] of cuts.slice(0, -1).entries()) {
      const isEvidence = spots.some(({start, end}) => start <= offset + from && offset + from < end)
      put(isEvidence ? 'shared' : kind, text.slice(from, cuts[index + 1]))
    }
    offset += text.length
  }
  return marked
}
