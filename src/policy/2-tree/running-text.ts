/**
 * Running text, and the enumerations in it.
 *
 *     主要优势是……。一是深化向西经贸合作。贯彻……。二是壮大……
 *     ^^^^^^^^^^^^  paragraph   ^^^^^^^^^^  heading  ^^^^^^ paragraph
 */
import {toSource} from '../1-text/text.ts'
import {addBlock, closeWhile, coverSpace, toParagraph} from './builder.ts'
import type {EnumerationMark} from './enumerations.ts'
import {findHead} from './heads.ts'
import {addHeading, type Reading, startSection} from './reading.ts'

/** Running text of a provision or paragraph, with the enumerations in it; `origin` is where its line begins. */
export function readRunning(
  reading: Reading,
  start: number,
  end: number,
  origin: number,
  marks: readonly EnumerationMark[]
): void {
  const inside = marks.filter((mark) => origin + mark.start >= start)
  const lead = inside[0] ? origin + inside[0].start : end
  if (lead > start) addBlock(reading, toParagraph(reading, 'body', start, lead))
  inside.forEach((mark, index) => {
    const next = inside[index + 1]
    readMember(reading, mark, origin + mark.start, origin + mark.end, next ? origin + next.start : end)
  })
}

/** 一是深化向西经贸合作。贯彻……: from its marker to the next one, or to the end of its line. */
function readMember(
  reading: Reading,
  mark: EnumerationMark,
  start: number,
  words: number,
  end: number
): void {
  const {repaired} = reading.text
  const head = findHead(repaired.slice(words, end))
  const place = toSource(reading.text, start, end).start
  coverSpace(reading, place)
  closeWhile(reading, ({until}) => until === 'paragraph')
  const rank = rankOf(reading, mark)
  closeWhile(reading, (open) => open.rank >= rank && open.section.kind === mark.construct.kind)
  const alone = mark.leads && head.length === end - words && !head.runIn
  const holds = alone || (mark.leads && (mark.goesOn || mark.spread))
  const until = holds ? 'closed' : mark.leads ? 'next' : 'paragraph'
  const marker = repaired.slice(start, words)
  startSection(reading, place, {construct: mark.construct, marker, number: mark.number}, head, rank, until)
  const headed = head.runIn || alone ? words + head.length : words
  addHeading(reading, start, words, headed)
  if (headed < end) addBlock(reading, toParagraph(reading, 'body', headed, end))
}

/** Members that begin lines stand right below the provision around the first of them, and hold what is deeper. */
function rankOf(reading: Reading, {of, leads, number, construct}: EnumerationMark): number {
  const known = reading.enumerations.get(of)
  if (known !== undefined) return known
  if (number === 1)
    closeWhile(reading, ({section, until}) => section.kind === 'enumerated' && until !== 'closed')
  const rank = leads ? (reading.open.at(-1)?.rank ?? 0) + 0.5 : construct.rank
  reading.enumerations.set(of, rank)
  return rank
}
