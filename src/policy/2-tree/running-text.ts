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
  const last = lastEnd(
    reading.text.repaired,
    inside.map((mark) => origin + mark.start),
    end
  )
  inside.forEach((mark, index) => {
    const next = inside[index + 1]
    readMember(reading, mark, origin + mark.start, origin + mark.end, next ? origin + next.start : last)
  })
  if (last === end) return
  closeWhile(reading, ({until}) => until === 'paragraph')
  addBlock(reading, toParagraph(reading, 'body', last, end))
}

/**
 * Where the last member of a line ends: 一是……；二是……；三是……。以上共计28项。 Where those before it are clauses, it
 * ends with its sentence, and what follows is of the paragraph.
 */
function lastEnd(repaired: string, starts: readonly number[], end: number): number {
  if (starts.length < 2) return end
  const areClauses = starts
    .slice(0, -1)
    .every((start, index) => /^[^。！？]*[；;，]$/.test(repaired.slice(start, starts[index + 1])))
  const stop = areClauses ? repaired.slice(starts.at(-1)!, end).search(/。(?!$)/) : -1
  return stop < 0 ? end : starts.at(-1)! + stop + 1
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
  // One that begins lines ends an earlier one of its kind: 一是……二是…… ⏎ 下面讲作风。 ⏎ 一是……
  if (number === 1)
    closeWhile(reading, ({section, until}) => section.kind === 'enumerated' && (leads || until !== 'closed'))
  const rank = leads ? (reading.open.at(-1)?.rank ?? 0) + 0.5 : construct.rank
  reading.enumerations.set(of, rank)
  return rank
}
