/**
 * Text → tree: lines are held against the constructs and the frame, sections nest by rank, and what is left
 * is running text. Never throws on odd input; what surprises becomes a message.
 */
import {type Line, toLines} from '../1-text/lines.ts'
import {type PolicyText, toSource} from '../1-text/text.ts'
import type {Lexicon} from '../lexicon.ts'
import {address, type Numbering, toNumbering} from './addresses.ts'
import {
  addBlock,
  type Builder,
  closeWhile,
  container,
  coverSpace,
  openSection,
  toBuilder,
  toHeading,
  toParagraph
} from './builder.ts'
import {constructs, findOpening, type Opening} from './constructs.ts'
import {findEnumeration} from './enumerations.ts'
import {closingRole, openingRole} from './frame.ts'
import {toGenres} from './genres.ts'
import {findHead} from './heads.ts'
import type {Root, Section} from './nodes.ts'
import {isTableLine, toTable} from './tables.ts'

export interface TreeMessage {
  rule: string
  reason: string
  start: number
  end: number
}

interface Reading extends Builder {
  lines: readonly Line[]
  numbering: Numbering
  messages: TreeMessage[]
}

const enumerated = constructs.find(({name}) => name === 'enumerated')!

export function toTree(text: PolicyText, lexicon: Lexicon): {tree: Root; messages: TreeMessage[]} {
  const lines = toLines(text.repaired)
  const reading: Reading = {...toBuilder(text), lines, numbering: toNumbering(), messages: []}
  const genres = toGenres(lexicon.genres)
  const openings = lines.map((line) => (isTableLine(line) ? null : findOpening(line.text)))
  const first = openings.findIndex(Boolean)
  const bodyFrom = first < 0 ? lines.length : first
  const bodyTo = closingFrom(lines, genres)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const around = {next: lines[at + 1]?.text, genres}
    const opening = openings[at]
    if (isTableLine(line)) at = readTable(reading, at)
    else if (at >= bodyTo) readFrame(reading, line, closingRole(line.text, around) ?? 'body')
    else if (opening && opens(reading, line, opening)) readProvision(reading, line, opening)
    else if (at < bodyFrom) readFrame(reading, line, openingRole(line.text, around) ?? 'body')
    else readParagraph(reading, line)
  }
  coverSpace(reading, text.source.length)
  closeWhile(reading, () => true)
  return {tree: reading.root, messages: reading.messages}
}

/**
 * 三要素集聚 opens nothing: a line is enumerated where it counts on from the one before, or from one; and
 * 一是……。二是……。 in a single line is an enumeration inside a paragraph.
 */
function opens({numbering}: Reading, line: Line, {construct, number}: Opening): boolean {
  if (construct.kind !== 'enumerated') return true
  if (findEnumeration(line.text)[0]?.start === 0) return false
  const before = numbering.last.get(construct.name) ?? 0
  return number === 1 || (number === null ? before > 0 : number === before + 1)
}

/** Where the frame after the body begins: all lines from there on fit it. */
function closingFrom(lines: readonly Line[], genres: ReturnType<typeof toGenres>): number {
  let from = lines.length
  while (from > 1 && closingRole(lines[from - 1]!.text, {next: lines[from]?.text, genres})) from--
  return from
}

function readFrame(reading: Reading, line: Line, role: Parameters<typeof toParagraph>[1]): void {
  coverSpace(reading, toSource(reading.text, line.start, line.end).start)
  closeWhile(reading, () => true)
  addBlock(reading, toParagraph(reading, role, line.start, line.end))
}

/** A numbered line: `1.促进外资外贸产业扩规提质。实施……` */
function readProvision(reading: Reading, line: Line, opening: Opening): void {
  const words = line.start + opening.marker.length
  const rest = line.text.slice(opening.marker.length)
  const head = opening.construct.kind === 'article' ? {title: '', length: 0, runIn: false} : findHead(rest)
  const end = words + head.length
  const start = toSource(reading.text, line.start, line.end).start
  coverSpace(reading, start)
  closeWhile(reading, ({rank}) => rank >= opening.construct.rank)
  startSection(reading, start, opening, head, false)
  addHeading(reading, line.start, words, end)
  if (end < line.end) readRunning(reading, end, line.end)
}

function startSection(
  reading: Reading,
  start: number,
  opening: Opening,
  {title, runIn}: {title: string; runIn: boolean},
  inline: boolean
): void {
  const parent = container(reading)
  const {id, doubt} = address(reading.numbering, parent.type === 'section' ? parent.id : null, opening)
  if (doubt)
    reading.messages.push({rule: 'tree:numbering', reason: doubt, start, end: start + opening.marker.length})
  const marker = opening.marker.trim()
  openSection(reading, start, {construct: opening.construct, marker, title: tidy(title), runIn, id, inline})
}

function addHeading(reading: Reading, start: number, words: number, end: number): void {
  addBlock(reading, toHeading(reading, start, words, end))
}

/** Running text of a provision or paragraph, with the enumerations in it. */
function readRunning(reading: Reading, start: number, end: number): void {
  const text = reading.text.repaired.slice(start, end)
  const marks = findEnumeration(text)
  const lead = marks[0]?.start ?? text.length
  if (lead > 0) addBlock(reading, toParagraph(reading, 'body', start, start + lead))
  marks.forEach((mark, index) => {
    const stop = marks[index + 1]?.start ?? text.length
    const marker = text.slice(mark.start, mark.end)
    const head = findHead(text.slice(mark.end, stop))
    const place = toSource(reading.text, start + mark.start, start + stop).start
    coverSpace(reading, place)
    closeWhile(reading, ({inline}) => inline)
    startSection(reading, place, {construct: enumerated, marker, number: mark.number}, head, true)
    const words = start + mark.end
    const headed = head.runIn ? words + head.length : words
    addHeading(reading, start + mark.start, words, headed)
    if (headed < start + stop) addBlock(reading, toParagraph(reading, 'body', headed, start + stop))
  })
}

/** A paragraph of the body that opens no provision. */
function readParagraph(reading: Reading, line: Line): void {
  const isNote = /^注[：:]/.test(line.text)
  coverSpace(reading, toSource(reading.text, line.start, line.end).start)
  closeWhile(reading, ({inline}) => inline)
  // A box ends with its table and notes; the text after it goes on in the section around.
  if (!isNote) closeWhile(reading, ({section}) => section.kind === 'box' && hasTable(section))
  if (isNote) addBlock(reading, toParagraph(reading, 'note', line.start, line.end))
  else readRunning(reading, line.start, line.end)
}

function hasTable(section: Section): boolean {
  return section.children.some(({type}) => type === 'table')
}

/** Reads all table lines from `at` on; returns the index of the last. */
function readTable(reading: Reading, at: number): number {
  let last = at
  while (last + 1 < reading.lines.length && isTableLine(reading.lines[last + 1]!)) last++
  addBlock(reading, toTable(reading.text, reading.lines.slice(at, last + 1)))
  return last
}

/** Headings lose the spaces a line break left in them: 倍增计划 实施方案. */
function tidy(title: string): string {
  return title.replace(/(?<=[\p{Script=Han}”）》])[\s　]+(?=[\p{Script=Han}“（《])/gu, '').trim()
}
