/**
 * A long sentence cut to what stands around its marks.
 *
 *     ……货物贸易进出口规模突破120亿美元，年均增长8%左右，其中……服务贸易进出口规模突破20亿美元……
 *                               ^^^                                              ^^
 */
import type {Range} from '../../policy/1-text/sentences.ts'

/** Characters shown of a sentence. */
const mostCharacters = 160
/** Characters on either side of a mark, however many marks there are. */
const leastAround = 16

/** The stretches of `text` that are shown, in order, not touching; all of it where it is short. */
export function cutSentence(text: string, marks: readonly Range[], most = mostCharacters): Range[] {
  if (text.length <= most) return [{start: 0, end: text.length}]
  const marked = marks.reduce((sum, {start, end}) => sum + end - start, 0)
  const around = Math.max(leastAround, Math.floor((most - marked) / (2 * Math.max(1, marks.length))))
  const centres = marks.length > 0 ? marks : [{start: 0, end: 0}]
  const stretches: Range[] = []
  for (const mark of [...centres].sort((one, other) => one.start - other.start)) {
    const start = opening(text, Math.max(0, mark.start - around), mark.start)
    const end = ending(text, mark.end, Math.min(text.length, mark.end + around))
    const last = stretches.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else stretches.push({start, end})
  }
  return stretches
}

const stop = /[，。；：！？]/

/** Where the first clause begins between `from` and `to`. */
function opening(text: string, from: number, to: number): number {
  if (from === 0) return 0
  for (let at = from; at < to; at++) if (stop.test(text[at - 1]!)) return at
  return beforeNumber(text, from)
}

/** Where the last clause ends between `from` and `to`. */
function ending(text: string, from: number, to: number): number {
  if (to === text.length) return to
  for (let at = to; at > from; at--) if (stop.test(text[at - 1]!)) return at
  return Math.max(from, beforeNumber(text, to))
}

/** No number is parted from its digits or its unit: …达到|150亿美元. */
function beforeNumber(text: string, at: number): number {
  return at - (/(?<![\d.])[\d.]+$/.exec(text.slice(0, at))?.[0].length ?? 0)
}
