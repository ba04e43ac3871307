/**
 * What finders read: the sentences, headings and tables of a tree, in order, each with where it stands.
 */
import {type PolicyText, toRepaired} from '../1-text/text.ts'
import type {Heading, Leaf, Paragraph, Root, Section, Sentence, Table} from '../2-tree/nodes.ts'
import type {Lexicon} from '../lexicon.ts'
import type {Metadata} from '../metadata.ts'

/** A table as finders read it; `start` counts from the beginning of the passage's text. */
export interface TablePassage {
  rows: {head: boolean; cells: {text: string; start: number}[]}[]
  /** Words of the box heading above it. */
  caption: string | null
  /** `注：[ ]内为“十三五”期间累计值。` */
  note: string | null
}

export interface Passage {
  /** Its words as they are read; a heading without its marker. */
  text: string
  /** Where `text` begins in the repaired text. */
  at: number
  node: Sentence | Heading | Table
  table: TablePassage | null
  /** The paragraph a sentence stands in. */
  paragraph: Paragraph | null
  /** Innermost section, `null` in the frame before the body. */
  section: Section | null
  /** Sections around it, outermost first, the innermost included. */
  path: readonly Section[]
  /**
   * What may govern it, nearest last: the last passage so far of each section around it (`到2026年：`), then
   * up to eight passages before it in its own section.
   */
  before: readonly Passage[]
  document: {id: string; metadata: Metadata}
  lexicon: Lexicon
}

const window = 8

interface Walk {
  text: PolicyText
  document: Passage['document']
  lexicon: Lexicon
  passages: Passage[]
  path: readonly Section[]
  /** The last passage so far of each section around the innermost one. */
  leads: readonly Passage[]
  /** Passages so far of the innermost section. */
  own: Passage[]
}

/** All passages of a tree in reading order; linear in the tree. */
export function toPassages(
  text: PolicyText,
  tree: Root,
  document: Passage['document'],
  lexicon: Lexicon
): Passage[] {
  const walk: Walk = {text, document, lexicon, passages: [], path: [], leads: [], own: []}
  readChildren(walk, tree)
  return walk.passages
}

function readChildren(walk: Walk, parent: Root | Section): void {
  const notes = notesBehind(parent.children)
  parent.children.forEach((child, index) => {
    if (child.type === 'section') {
      const {path, leads, own} = walk
      readChildren({...walk, path: [...path, child], leads: [...leads, ...own.slice(-1)], own: []}, child)
    } else if (child.type === 'heading') {
      const words = child.children.find(({type}) => type === 'text')
      if (words) add(walk, child, words.start, child.end, null, null)
    } else if (child.type === 'paragraph' && !isOutside(child)) {
      for (const sentence of child.children) {
        if (sentence.type === 'sentence') add(walk, sentence, sentence.start, sentence.end, child, null)
      }
    } else if (child.type === 'table') {
      add(
        walk,
        child,
        child.start,
        child.end,
        null,
        toTablePassage(walk, child, parent, notes[index] ?? null)
      )
    }
  })
}

/** What a web page put around the text, and a list of its headings, state nothing: 阅读量：3021, 第二章……12 */
function isOutside({role}: Paragraph): boolean {
  return role === 'site' || role === 'contents'
}

function add(
  walk: Walk,
  node: Passage['node'],
  start: number,
  end: number,
  paragraph: Paragraph | null,
  table: TablePassage | null
): void {
  const {text, path, leads, own, document, lexicon} = walk
  const at = toRepaired(text, start)
  const passage: Passage = {
    text: text.repaired.slice(at, toRepaired(text, end)),
    at,
    node,
    table,
    paragraph,
    section: path.at(-1) ?? null,
    path,
    before: [...leads, ...own.slice(-window)],
    document,
    lexicon
  }
  own.push(passage)
  walk.passages.push(passage)
}

/** By child: the next note behind it. Linear. */
function notesBehind(children: readonly (Root | Section)['children'][number][]): (Paragraph | null)[] {
  let next: Paragraph | null = null
  return children
    .toReversed()
    .map((child) => {
      const behind = next
      if (child.type === 'paragraph' && child.role === 'note') next = child
      return behind
    })
    .reverse()
}

function toTablePassage(
  {text}: Walk,
  table: Table,
  parent: Root | Section,
  note: Paragraph | null
): TablePassage {
  const from = toRepaired(text, table.start)
  const words = (nodes: readonly Leaf[], start: number, end: number) =>
    nodes.length === 0 ? '' : text.repaired.slice(toRepaired(text, start), toRepaired(text, end))
  const rows = table.children.flatMap((row) => {
    if (row.type !== 'row') return []
    const cells = row.children.flatMap((cell) =>
      cell.type === 'cell'
        ? [{text: words(cell.children, cell.start, cell.end), start: toRepaired(text, cell.start) - from}]
        : []
    )
    return [{head: row.head, cells}]
  })
  return {
    rows,
    caption: parent.type === 'section' ? parent.title : null,
    note: note ? text.repaired.slice(toRepaired(text, note.start), toRepaired(text, note.end)) : null
  }
}
