/** Words of a stretch with their marks, as content of Akoma Ntoso's blocks. */
import type {Element, ElementContent} from 'xast'
import type {PolicyText} from '../../policy/1-text/text.ts'
import type {Spot} from '../../policy/2-tree/nodes.ts'
import {clip, type Nested, nest} from '../../render/policy-text/nest.ts'
import {lineOf} from '../line-of.ts'
import {x} from '../xml/x.ts'
import type {AknMark} from './marks.ts'

/** Writes one document: what its marks are, and which ids are taken. */
export interface AknWriter {
  text: PolicyText
  marksIn: (range: Spot) => AknMark[]
  /** An id below another, counted: `sec_3__ref_2`. */
  nextId: (parent: string, name: string) => string
}

/** `parent`: the id of the provision or part the words stand in. */
export function toInlines(writer: AknWriter, range: Spot, parent: string): ElementContent[] {
  const marks = clip(writer.marksIn(range), range)
  return toLevel(writer, nest(marks), range, parent)
}

function toLevel(
  writer: AknWriter,
  nodes: readonly Nested<AknMark>[],
  {start, end}: Spot,
  parent: string
): ElementContent[] {
  const content: ElementContent[] = []
  let at = start
  for (const node of nodes) {
    addText(writer, content, {start: at, end: node.start})
    content.push(toMark(writer, node, parent))
    at = node.end
  }
  addText(writer, content, {start: at, end})
  return content
}

/** A mark that another one cuts in two has its id on its first piece. */
function toMark(writer: AknWriter, {mark, children, start, end}: Nested<AknMark>, parent: string): Element {
  const {name, attributes} = mark
  const isFirst = start === mark.start
  const eId = isFirst && mark.eId !== null ? mark.eId : writer.nextId(parent, shortNames[name])
  const inside = toLevel(writer, children, {start, end}, parent)
  return x(name, {eId, ...attributes}, inside)
}

const shortNames = {ref: 'ref', quantity: 'quantity', organization: 'org', omissis: 'omissis'} as const

function addText({text}: AknWriter, content: ElementContent[], range: Spot): void {
  const value = range.end > range.start ? lineOf(text, range) : ''
  if (value) content.push({type: 'text', value})
}
