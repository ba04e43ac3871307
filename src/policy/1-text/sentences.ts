/**
 * Sentences of a paragraph.
 *
 *     加快实施“13685”战略（一大构想：……建设任务。），全方位推动向西开放。到2020年……
 *                                                ^ inside a bracket: no end     ^ end
 */
import {findBrackets} from './brackets.ts'
import {matchesOf} from './matches.ts'

export interface Range {
  start: number
  end: number
}

const stop = /[。！？!?]/g
/** What still belongs to a sentence behind its stop. */
const closers = /[。！？!?”’」』）)》】〕]*/y

/** Half-open ranges of the sentences of `text`, in order; together they cover it. Linear. */
export function splitSentences(text: string): Range[] {
  const inside = bracketed(text)
  const sentences: Range[] = []
  let start = 0
  for (const {index} of matchesOf(text, stop)) {
    if (index < start || inside(index)) continue
    closers.lastIndex = index + 1
    const end = index + 1 + closers.exec(text)![0].length
    sentences.push({start, end})
    start = end
  }
  if (start < text.length) sentences.push({start, end: text.length})
  return sentences
}

/** Tells of a place whether a bracket pair that is closed in this text stands around it; ask in rising order. */
export function bracketed(text: string): (at: number) => boolean {
  const outer: Range[] = []
  for (const pair of findBrackets(text)) if (pair.start >= (outer.at(-1)?.end ?? 0)) outer.push(pair)
  let finger = 0
  return (at) => {
    while (finger < outer.length && outer[finger]!.end <= at) finger++
    const pair = outer[finger]
    return pair !== undefined && pair.start < at && at < pair.end - 1
  }
}
