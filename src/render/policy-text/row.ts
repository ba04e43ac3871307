/**
 * One provision as a row: its words, the ¶ that links to it, its notes.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Heading, Section, Spot} from '../../policy/2-tree/nodes.ts'
import {reader} from '../../ui-strings.ts'
import {addressLabel} from '../address-label.ts'
import {renderNotes, toNotes} from '../margin-notes.ts'
import type {Piece, Row} from './blocks.ts'
import type {Page} from './facts.ts'
import {type Mark, toMarks} from './marks.ts'
import {breakContent} from './title.ts'
import {renderWords} from './words.ts'

/** Pixels a note may hang over into the space before the next heading. */
const overhang = 72

/** `null` where nothing of it can be seen: a line of spaces some web page left. */
export function renderRow(page: Page, row: Row, headingNext: boolean): Element | null {
  const {marks, notes} = dress(page, row, row.opens, headingNext ? overhang : 0)
  const words = renderPieces(page, row, marks)
  if (!notes && !words.some(isSeen)) return null
  const {id, own} = rowAddress(row)
  const role = frameRole(row)
  const className = ['row', ...(role ? [role] : []), ...(notes && headingNext ? ['overhanging'] : [])]
  return h('div', {className, id: own ? null : id}, [
    h('div.para', words),
    role
      ? null
      : h('a.pilcrow', {href: `#${id}`, ariaLabel: `${reader.provisionLink} ${rowLabel(page, row)}`}),
    notes
  ])
}

function isSeen(content: ElementContent): boolean {
  if (content.type === 'element') return content.properties['id'] != null || content.children.some(isSeen)
  return content.type === 'text' && /[^\s\u200b-\u200f\u2060\ufeff]/.test(content.value)
}

/** `signature`, `date` …; `null` for the words of the plan. */
function frameRole({pieces}: Row): string | null {
  const node = pieces[0]?.node
  return node?.type === 'paragraph' && node.role !== 'body' ? node.role : null
}

/** A heading on a line of its own; where no words follow it (`hasWords`) but deeper sections it carries the notes. */
export function renderHeading(page: Page, section: Section, node: Heading, hasWords: boolean): Element {
  const {marks, notes} = dress(page, node, hasWords ? [] : [section], 0)
  const {text} = page.policy
  const words = renderWords(text, node, marks, withoutStop(text.source, node))
  return h('div', {className: ['row', 'heading-row']}, [
    h(`h${level(section)}`, {className: ['heading', section.kind]}, breakContent(words)),
    notes
  ])
}

function dress(
  page: Page,
  range: Spot,
  opens: readonly Section[],
  extra: number
): {marks: Mark[]; notes: Element | null} {
  const facts = page.factsIn(range)
  const notes = toNotes(
    facts,
    opens.map(({id}) => id),
    page
  )
  const noteOf = new Map<object, string>(
    notes.flatMap(({id, facts}) => facts.map((fact) => [fact, id] as const))
  )
  const characters = range.end - range.start
  return {
    marks: toMarks(page.policy.text, facts, noteOf, page.regionPage),
    notes: renderNotes(notes, facts, characters, extra)
  }
}

/** Pieces of one 一是 are wrapped together; the wrapper carries its address. */
function renderPieces(page: Page, {pieces, section}: Row, marks: readonly Mark[]): ElementContent[] {
  const content: ElementContent[] = []
  for (let at = 0; at < pieces.length; ) {
    const {inline} = pieces[at]!
    const from = at
    while (at < pieces.length && pieces[at]!.inline === inline) at++
    const words = pieces.slice(from, at).flatMap((piece) => renderPiece(page, piece, section, marks))
    if (inline)
      content.push(h('span.enumerated', {id: opensAt(inline, pieces[from]!) ? inline.id : null}, words))
    else for (const each of words) content.push(each)
  }
  return content
}

function opensAt(section: Section, {node}: Piece): boolean {
  return section.start === node.start
}

function renderPiece(
  {policy}: Page,
  {node, inline}: Piece,
  section: Section | null,
  marks: readonly Mark[]
): ElementContent[] {
  const words = renderWords(policy.text, node, marks)
  if (node.type !== 'heading' || inline || !section) return words
  return [h(`h${level(section)}`, {className: ['run-in', section.kind]}, words)]
}

function level({depth}: Section): number {
  return Math.min(depth + 1, 6)
}

/** Headings printed on a line of their own lose their final stop. */
function withoutStop(source: string, {start, end}: Spot): number {
  return end - start > 1 && '。；：'.includes(source[end - 1]!) ? end - 1 : end
}

/** Where ¶ leads, and whether an element with that id stands there already. */
function rowAddress(row: Row): {id: string; own: boolean} {
  const {section, number, part} = row
  const opened = openedBy(row)
  if (opened) return {id: opened.id, own: true}
  if (section && number === 1) return {id: section.id, own: true}
  return {id: `${section?.id ?? part}-${number}`, own: false}
}

/** The section whose first words are those of the row. */
function openedBy({opens, start}: Row): Section | undefined {
  return opens.find((each) => each.start === start)
}

function rowLabel({policy}: Page, row: Row): string {
  const opened = openedBy(row)
  if (opened) return addressLabel(policy, opened.id)
  const {section, number} = row
  const label = section ? addressLabel(policy, section.id) : reader.opening
  return number > 1 ? `${label} ${reader.paragraph(number)}` : label
}
