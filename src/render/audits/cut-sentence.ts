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

const stop = /[，。；：、！？]/

/** Where the first clause begins between `from` and `to`, if it does so in the nearer half. */
function opening(text: string, from: number, to: number): number {
  if (from === 0) return 0
  for (let at = from; at < from + (to - from) / 2; at++) if (stop.test(text[at - 1]!)) return at
  return outside(text, from, -1)
}

function ending(text: string, from: number, to: number): number {
  if (to === text.length) return to
  for (let at = to; at > to - (to - from) / 2; at--) if (stop.test(text[at - 1]!)) return at
  return outside(text, to, 1)
}

/** No number is parted from its digits. */
function outside(text: string, at: number, step: -1 | 1): number {
  let place = at
  while (place > 0 && place < text.length && /[\d.%]/.test(text[place - 1]!) && /[\d.%]/.test(text[place]!))
    place += step
  return place
}
