/**
 * Text → tree: shapes.ts says what each line is, sections nest by rank, and what is left is running text. Never
 * throws on odd input; what surprises becomes a message.
 */
import {type Line, toLines} from '../1-text/lines.ts'
import {type PolicyText, toSource} from '../1-text/text.ts'
import type {Lexicon} from '../lexicon.ts'
import {toNumbering} from './addresses.ts'
import {addBlock, closeWhile, coverSpace, type Open, toBuilder, toParagraph} from './builder.ts'
import {endBefore} from './endings.ts'
import {splitGlued} from './glued.ts'
import type {ParagraphRole, Root} from './nodes.ts'
import {printArticleHeads, readProvision} from './provisions.ts'
import type {Reading, TreeMessage} from './reading.ts'
import {readRunning} from './running-text.ts'
import {readShapes} from './shapes.ts'
import {toTable} from './tables.ts'

export function toTree(text: PolicyText, lexicon: Lexicon): {tree: Root; messages: TreeMessage[]} {
  const lines = splitGlued(toLines(text.repaired))
  const shapes = readShapes(lines, lexicon)
  const reading: Reading = {
    ...toBuilder(text),
    lines,
    shapes,
    numbering: toNumbering(),
    messages: [],
    enumerations: new Map(),
    articleHeads: printArticleHeads(lines, shapes),
    beforeBox: 0
  }
  for (let at = 0; at < lines.length; at++) {
    const {role, opening, separator, more} = shapes[at]!
    const end = lines[at + more]!.end
    if (separator) at = readTable(reading, at)
    else if (role) readFrame(reading, role, lines[at]!.start, end)
    else if (opening) readProvision(reading, at, opening, end)
    else readParagraph(reading, at)
    at += more
  }
  coverSpace(reading, text.source.length)
  closeWhile(reading, () => true)
  return {tree: reading.root, messages: reading.messages}
}

/** Lists of annexes end a body but stand in it; all else of the frame stands outside every section. */
function readFrame(reading: Reading, role: ParagraphRole, start: number, end: number): void {
  coverSpace(reading, toSource(reading.text, start, end).start)
  closeWhile(reading, () => true)
  addBlock(reading, toParagraph(reading, role, start, end))
  // What is numbered below another title is numbered anew.
  if (role === 'title') reading.numbering.last.clear()
}

/** A line of the body that opens no provision. */
function readParagraph(reading: Reading, at: number): void {
  const line = reading.lines[at]!
  const {marks} = reading.shapes[at]!
  const isNote = /^注[：:]/.test(line.text)
  coverSpace(reading, toSource(reading.text, line.start, line.end).start)
  closeWhile(reading, ({until}) => until === 'paragraph')
  if (marks[0]?.start !== 0) closeWhile(reading, ({until}) => until === 'next')
  // A box ends with its table and notes, or with its items; the text after it goes on in the section around.
  if (!isNote) {
    const box = reading.open.findLastIndex(({section}) => section.kind === 'box')
    if (box >= 0 && isOver(reading.open[box]!, line)) closeWhile(reading, () => reading.open.length > box)
  }
  if (!isNote) endBefore(reading, line)
  if (isNote) addBlock(reading, toParagraph(reading, 'note', line.start, line.end))
  else readRunning(reading, line.start, line.end, line.start, marks)
}

/** A paragraph no shorter than this is no line of a box that holds items. */
const shortestParagraph = 60

/** Its table is past, or its last item said all behind its marker. */
function isOver({holdsTable, last}: Open, line: Line): boolean {
  if (holdsTable) return true
  return last !== null && line.text.length >= shortestParagraph && (last.runIn || last.title === '')
}

/** Reads all table lines from `at` on; returns the index of the last. */
function readTable(reading: Reading, at: number): number {
  const {lines, shapes} = reading
  let last = at
  while (shapes[last + 1]?.separator) last++
  const rows = lines
    .slice(at, last + 1)
    .map((line, index) => ({line, separator: shapes[at + index]!.separator!}))
  closeWhile(reading, ({until}) => until === 'paragraph')
  addBlock(reading, toTable(reading.text, rows))
  return last
}
