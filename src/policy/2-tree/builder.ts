/**
 * A tree while it is built: the open sections, and how far the source is covered. Whatever lies between two
 * nodes becomes space, so that leaves in order always cover the source.
 */

import {splitSentences} from '../1-text/sentences.ts'
import {type PolicyText, toSource} from '../1-text/text.ts'
import type {Construct} from './constructs.ts'
import {toLeaves, toSpace} from './leaves.ts'
import type {Block, Heading, Paragraph, ParagraphRole, Root, Section, Sentence} from './nodes.ts'

export interface Open {
  section: Section
  rank: number
  /** When it ends at the latest: with its paragraph, before the next paragraph without a marker, or never by itself. */
  until: 'paragraph' | 'next' | 'closed'
  /** The last section in it. */
  last: Section | null
  holdsTable: boolean
  /** How many sections in it are over, and the sign every one of them ends in: （一）……； （二）……（市商务局负责） */
  over: {count: number; sign: string | undefined}
}

export interface Builder {
  text: PolicyText
  root: Root
  open: Open[]
  /** Source covered so far. */
  at: number
}

export function toBuilder(text: PolicyText): Builder {
  const root: Root = {type: 'root', start: 0, end: text.source.length, children: []}
  return {text, root, open: [], at: 0}
}

/** The innermost open section, or the root. */
export function container(builder: Builder): Section | Root {
  return builder.open.at(-1)?.section ?? builder.root
}

/** Covers the source up to `start` with space, in the innermost section. */
export function coverSpace(builder: Builder, start: number): void {
  if (builder.at >= start) return
  container(builder).children.push(toSpace(builder.text.source, builder.at, start))
  builder.at = start
}

/** Ends every open section for which `ends` holds, innermost first, until one does not. */
export function closeWhile(builder: Builder, ends: (open: Open) => boolean): void {
  for (let last = builder.open.at(-1); last && ends(last); last = builder.open.at(-1)) {
    last.section.end = builder.at
    builder.open.pop()
    const around = builder.open.at(-1)
    if (around) {
      const {count, sign} = around.over
      const end = lastSign(builder, last.section.start)
      around.over = {count: count + 1, sign: count === 0 || sign === end ? end : undefined}
    }
  }
}

/** Blank lines behind a provision are no longer than this. */
const longestSpace = 40

/** The last sign of what was covered since `start`. */
export function lastSign({text: {source}, at}: Builder, start: number): string | undefined {
  return source
    .slice(Math.max(start, at - longestSpace), at)
    .trimEnd()
    .at(-1)
}

export interface NewSection {
  construct: Construct
  marker: string
  title: string
  runIn: boolean
  id: string
  /** In place of the construct's own. */
  rank: number
  until: Open['until']
}

/** Opens a section at a place in the source; deeper and equal ones end there. */
export function openSection(builder: Builder, start: number, made: NewSection): void {
  const {construct, rank, until, ...named} = made
  const parent = container(builder)
  const section: Section = {
    type: 'section',
    kind: construct.kind,
    ...named,
    depth: builder.open.length + 1,
    start,
    end: start,
    children: []
  }
  parent.children.push(section)
  const around = builder.open.at(-1)
  if (around) around.last = section
  builder.open.push({
    section,
    rank,
    until,
    last: null,
    holdsTable: false,
    over: {count: 0, sign: undefined}
  })
}

/** Adds a block that is already built, after the space before it. */
export function addBlock(builder: Builder, block: Heading | Block): void {
  coverSpace(builder, block.start)
  ;(container(builder).children as unknown[]).push(block)
  const around = builder.open.at(-1)
  if (around && block.type === 'table') around.holdsTable = true
  builder.at = block.end
}

/** A heading from the marker's range and the words' range (repaired positions; words may be empty). */
export function toHeading(builder: Builder, start: number, words: number, end: number): Heading {
  const {text} = builder
  const spot = toSource(text, start, Math.max(words, end))
  const children: Heading['children'] = []
  let at = spot.start
  for (const leaf of [
    ...(words > start ? toLeaves(text, 'marker', start, words) : []),
    ...(end > words ? toLeaves(text, 'text', words, end) : [])
  ]) {
    if (leaf.start > at) children.push(toSpace(text.source, at, leaf.start))
    children.push(leaf)
    at = leaf.end
  }
  return {type: 'heading', ...spot, children}
}

export function toParagraph(builder: Builder, role: ParagraphRole, start: number, end: number): Paragraph {
  const {text} = builder
  const spot = toSource(text, start, end)
  const children: Paragraph['children'] = []
  let at = spot.start
  for (const range of splitSentences(text.repaired.slice(start, end))) {
    const sentence = toSentence(text, start + range.start, start + range.end)
    if (sentence.start > at) children.push(toSpace(text.source, at, sentence.start))
    children.push(sentence)
    at = sentence.end
  }
  return {type: 'paragraph', role, ...spot, children}
}

function toSentence(text: PolicyText, start: number, end: number): Sentence {
  return {type: 'sentence', ...toSource(text, start, end), children: toLeaves(text, 'text', start, end)}
}
