/**
 * Paragraphs that the end of a page cut in two, in a text whose lines are paragraphs.
 *
 * Certain: the line ends with a comma or an open bracket, or the next begins with what can only follow. Two
 * certain cuts show that the document was paginated, and then a long line that ends in the middle of a
 * sentence counts too.
 */

import {beginsBlock} from '../../begins-block.ts'
import type {Line} from '../../lines.ts'
import {matchesOf} from '../../matches.ts'

/** A line, and the next one that goes on with it. */
export interface Cut {
  line: Line
  next: Line
}

/** A text in which more of the long lines end without a stop than this has lost its stops, not its paragraphs. */
const openShare = 0.3
/** So few lines show no such habit. */
const fewLines = 4
/** A paragraph shorter than this fills no line of a page: it may well end without a stop (signature, title). */
const shortestCut = 25
const certainCuts = 2

export function findPageCuts(lines: readonly Line[]): Cut[] {
  const cuts = findCandidates(lines)
  const long = lines.filter(({text}) => text.length >= shortestCut)
  const open = long.filter(({text}) => !isEnded(text))
  const paginated =
    cuts.filter(({certain}) => certain).length >= certainCuts &&
    open.length <= Math.max(fewLines, long.length * openShare)
  return cuts.filter(({certain}) => certain || paginated)
}

function findCandidates(lines: readonly Line[]): (Cut & {certain: boolean})[] {
  const cuts: (Cut & {certain: boolean})[] = []
  let open = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    // Brackets still open count through cuts already found: a list of units may run over three pages.
    const cutBefore = cuts.at(-1)?.next === line
    open = Math.max(0, (cutBefore ? open : 0) + openBrackets(line.text))
    if (!next || !mayBeCut(line, next)) return
    const certain = endsOpen.test(line.text) || beginsInside.test(next.text) || open > 0
    if (certain || isLongRun(line, next)) cuts.push({line, next, certain})
  })
  return cuts
}

const ended = /[。！？；：!?;:…][”’」』）)》]*$|[》】〕）)]$/
/** Only the end of a line can end a sentence: long lines are not searched through. */
function isEnded(line: string): boolean {
  return ended.test(line.slice(-10))
}

/** Running text has stops or commas; titles and signatures have none. */
const running = /[，。；、,;]/
const endsSentence = /[，。；、,;）)]/
const endsOpen = /[、，,（(〔《“—]$/
/** What can never begin a line of its own. */
export const beginsInside = /^[、，,。；：）)〕》”’]/

function mayBeCut(line: Line, next: Line): boolean {
  if (line.text.includes('\t') || next.text.includes('\t')) return false
  return !isEnded(line.text) && !beginsBlock(next.text)
}

/** A numbered line without a stop in it is rather a heading than the beginning of a paragraph. */
function isLongRun(line: Line, next: Line): boolean {
  if (beginsBlock(line.text) && !/[。；]/.test(line.text)) return false
  return line.text.length >= shortestCut && running.test(line.text) && endsSentence.test(next.text)
}

function openBrackets(text: string): number {
  let depth = 0
  for (const [sign] of matchesOf(text, /[（(）)]/g)) depth += sign === '（' || sign === '(' ? 1 : -1
  return depth
}
