/**
 * Tree → what stands on the page: headings of their own, rows of running text, tables, sections around them.
 *
 *     1.优化结构。支持企业……。一是……。二是……。     three rows: the head runs in, 一是 and 二是 begin rows
 */
import {type PolicyText, readSlice} from '../../policy/1-text/text.ts'
import type {Block, Heading, Paragraph, Root, Section, Spot, Table} from '../../policy/2-tree/nodes.ts'
import {toFrameParts} from './frame-parts.ts'

export interface Piece {
  node: Heading | Paragraph
  /** The 一是 it belongs to, `null` outside one. */
  inline: Section | null
}

export interface Row extends Spot {
  type: 'row'
  /** The section around it, 一是 aside. */
  section: Section | null
  pieces: Piece[]
  /** Sections whose words begin here. */
  opens: Section[]
  /** Which paragraph of its section, from 1; rows of one paragraph share it. */
  number: number
  /** Names rows outside all sections. */
  part: Part
}

export type TextBlock =
  | Row
  | {type: 'heading'; section: Section; node: Heading}
  | {type: 'table'; node: Table}
  | {type: 'section'; section: Section; children: TextBlock[]}

/** `c`over, `p`reamble and body, `i`mprint. */
export type Part = 'c' | 'p' | 'i'

export interface TextParts {
  /** Letterhead and notice before the plan's own title. */
  cover: TextBlock[]
  body: TextBlock[]
  /** Signature, date, copies after the last provision. */
  imprint: TextBlock[]
}

interface Stack {
  text: PolicyText
  section: Section | null
  blocks: TextBlock[]
  rows: number
  part: Part
  opening: Section[]
}

export function toTextParts(tree: Root, text: PolicyText): TextParts {
  // 打印, 当前位置 and a printed table of contents: the page has its own, and the source page shows them.
  const {cover, body, imprint} = toFrameParts(tree, ['site', 'contents'])
  const read = (part: Part, blocks: readonly Block[]) => {
    const stack: Stack = {text, section: null, blocks: [], rows: 0, part, opening: []}
    readChildren(stack, blocks)
    return stack.blocks
  }
  return {cover: read('c', cover), body: read('p', body), imprint: read('i', imprint)}
}

function readChildren(stack: Stack, children: readonly (Root['children'][number] | Heading)[]): void {
  for (const child of children) {
    if (child.type === 'table') stack.blocks.push({type: 'table', node: child})
    else if (child.type === 'paragraph') addPiece(stack, {node: child, inline: null})
    else if (child.type === 'section' && child.kind === 'enumerated') readEnumerated(stack, child)
    else if (child.type === 'section') readSection(stack, child)
  }
}

function readSection({text, blocks, part}: Stack, section: Section): void {
  const inside: Stack = {text, section, blocks: [], rows: 0, part, opening: [section]}
  const [heading, ...rest] = section.children.filter((child) => child.type !== 'space')
  const next = rest[0]
  if (heading?.type === 'heading') {
    if (next && next.type !== 'table' && !isBroken(text, heading.end, next.start))
      addPiece(inside, {node: heading, inline: null})
    else inside.blocks.push({type: 'heading', section, node: heading})
    readChildren(inside, rest)
  } else readChildren(inside, section.children)
  blocks.push({type: 'section', section, children: inside.blocks})
}

function readEnumerated(stack: Stack, section: Section): void {
  stack.opening.push(section)
  for (const child of section.children) {
    if (child.type === 'heading' || child.type === 'paragraph')
      addPiece(stack, {node: child, inline: section})
    else readChildren(stack, [child])
  }
}

/** Words on the same line go on in the same row; 二是 begins one of its own, for its address and its notes. */
function addPiece(stack: Stack, piece: Piece): void {
  const {text, section, blocks, opening, part} = stack
  const last = blocks.at(-1)
  const {start, end} = piece.node
  const goesOn = last?.type === 'row' && !isBroken(text, last.end, start)
  stack.opening = []
  if (goesOn && !opening.some(({kind}) => kind === 'enumerated')) {
    last.pieces.push(piece)
    last.opens.push(...opening)
    last.end = end
  } else {
    if (!goesOn) stack.rows++
    blocks.push({
      type: 'row',
      section,
      pieces: [piece],
      opens: opening,
      number: stack.rows,
      part,
      start,
      end
    })
  }
}

function isBroken(text: PolicyText, end: number, start: number): boolean {
  return readSlice(text, end, start).includes('\n')
}
