/**
 * One margin note: a label with its sign, what it says, and how much room it takes.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {headingWords} from '../policy-text/title.ts'

export type NoteKind =
  | 'doubt'
  | 'correction'
  | 'redacted'
  | 'target'
  | 'audit'
  | 'citation'
  | 'cited'
  | 'counterpart'
  | 'units'

export interface Note {
  kind: NoteKind
  id: string
  element: Element
  /** Estimated height in px at the standard text size, the gap below included. */
  height: number
  /** Facts whose marks in the text lead here. */
  facts: readonly object[]
}

const gap = 12
const characters = {body: 17, small: 18}
const line = {label: 20, value: 28, chart: 16, body: 22, small: 20}

interface Parts {
  kind: NoteKind
  id: string
  /** After the sign: 目标 · 实际使用外资额 */
  label: string
  /** Further lines, already elements, each with its height. */
  lines: {element: Element; height: number}[]
  facts: readonly object[]
}

export function toNote({kind, id, label, lines, facts}: Parts): Note {
  const labelRows = rows(label.length + 2, characters.small)
  const element = h('div', {className: ['note', kind], id}, [
    h('p.note-label', [
      h('span.sign', {ariaHidden: 'true'}),
      ...(labelRows > 1 ? headingWords(label).children : [label])
    ]),
    ...lines.map((each) => each.element)
  ])
  const height = gap + line.label * labelRows + lines.reduce((sum, each) => sum + each.height, 0)
  return {kind, id, element, height, facts}
}

export function bodyLine(children: (ElementContent | string)[], length: number): Parts['lines'][number] {
  return {element: h('p.note-body', children), height: line.body * rows(length, characters.body)}
}

export function smallLine(text: string): Parts['lines'][number] {
  return smallLineOf([text], text.length)
}

/** The same with links in it; `length` in characters. */
export function smallLineOf(children: (ElementContent | string)[], length: number): Parts['lines'][number] {
  return {element: h('p.note-small', children), height: line.small * rows(length, characters.small)}
}

export function valueLine(children: (ElementContent | string)[]): Parts['lines'][number] {
  return {element: h('p.note-value', children), height: line.value}
}

export function chartLine(chart: Element): Parts['lines'][number] {
  return {element: h('div.note-chart', [chart]), height: line.chart}
}

function rows(length: number, perRow: number): number {
  return Math.ceil(length / perRow)
}
