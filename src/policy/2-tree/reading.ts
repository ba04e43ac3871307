/**
 * A text while it is read into a tree: what is known of its lines, what was numbered so far, what surprised.
 */
import type {Line} from '../1-text/lines.ts'
import {address, type Numbering} from './addresses.ts'
import {addBlock, type Builder, container, type Open, openSection, toHeading} from './builder.ts'
import type {Opening} from './constructs.ts'
import type {Head} from './heads.ts'
import type {Shape} from './shapes.ts'

export interface TreeMessage {
  rule: string
  reason: string
  start: number
  end: number
}

export interface Reading extends Builder {
  lines: readonly Line[]
  shapes: readonly Shape[]
  numbering: Numbering
  messages: TreeMessage[]
  /** Rank of each enumeration, so that its members are siblings. */
  enumerations: Map<number, number>
  /** Articles begin with a heading in their first sentence. */
  articleHeads: boolean
  /** Number of the last item before the box that is open. */
  beforeBox: number
}

/** Opens a section below what is open; its number is checked, and a surprise is a message. */
export function startSection(
  reading: Reading,
  start: number,
  opening: Opening,
  {title, runIn}: Pick<Head, 'title' | 'runIn'>,
  rank: number,
  until: Open['until']
): void {
  const parent = container(reading)
  const {id, doubt} = address(reading.numbering, parent.type === 'section' ? parent.id : null, opening)
  if (doubt)
    reading.messages.push({rule: 'tree:numbering', reason: doubt, start, end: start + opening.marker.length})
  const {construct, marker} = opening
  openSection(reading, start, {construct, rank, until, marker: marker.trim(), title: tidy(title), runIn, id})
}

/** Adds the heading of the section just opened; repaired positions. Nothing where it is empty. */
export function addHeading(reading: Reading, start: number, words: number, end: number): void {
  if (end > start) addBlock(reading, toHeading(reading, start, words, end))
}

/** Headings lose the spaces a line break left in them, 倍增计划 实施方案, and the comma before the next 二是. */
function tidy(title: string): string {
  return title
    .replace(/(?<=[\p{Script=Han}”）》])[\s　]+(?=[\p{Script=Han}“（《])/gu, '')
    .trim()
    .replace(/[，,]$/, '')
}
