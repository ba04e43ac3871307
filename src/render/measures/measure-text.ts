/**
 * The words of one measure with their marks, paragraph by paragraph. Its own heading is the title of its page
 * and is left out, unless nothing else is said or a figure stands in it.
 *
 *     11.推进跨境电商健康发展。用足用好自治区跨境电商政策……  →  <p>用足用好自治区跨境电商政策……</p>
 */
import type {Root as Content, Element} from 'hast'
import {h} from 'hastscript'
import type {Section} from '../../policy/2-tree/nodes.ts'
import type {Policy} from '../../policy/policy.ts'
import {type Piece, type Row, type TextBlock, toTextParts} from '../policy-text/blocks.ts'
import {factsFinder, type RowFacts} from '../policy-text/facts.ts'
import {setMarker} from '../policy-text/marker.ts'
import {toMarks} from '../policy-text/marks.ts'
import {renderTable} from '../policy-text/table.ts'
import {renderWords} from '../policy-text/words.ts'

interface Writing {
  policy: Policy
  own: Section
  factsIn: (range: {start: number; end: number}) => RowFacts
  noteOf: ReadonlyMap<object, string>
}

/** `noteOf`: where on the page more is said of a fact. */
export function measureText(policy: Policy, own: Section, noteOf: ReadonlyMap<object, string>): Content {
  const {body} = toTextParts({...policy.tree, children: [own]}, policy.text)
  const writing: Writing = {policy, own, factsIn: factsFinder(policy), noteOf}
  const isAlone = countPieces(body) === 1
  return h(
    null,
    body.flatMap((block) => renderBlock(writing, block, isAlone))
  )
}

function countPieces(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'section') return sum + countPieces(block.children)
    return sum + (block.type === 'row' ? block.pieces.length : 1)
  }, 0)
}

function renderBlock(writing: Writing, block: TextBlock, isAlone: boolean): Element[] {
  switch (block.type) {
    case 'row':
      return renderRow(writing, block, isAlone)
    case 'heading':
      if (block.section === writing.own && !isAlone) return []
      return [h('h3', renderWords(writing.policy.text, block.node, marksOf(writing, block.node)))]
    case 'table': {
      const caption = setMarker(writing.own.marker) + writing.own.title
      return [renderTable(writing.policy.text, block.node, marksOf(writing, block.node), caption)]
    }
    case 'section':
      return block.children.flatMap((child) => renderBlock(writing, child, isAlone))
  }
}

function renderRow(writing: Writing, row: Row, isAlone: boolean): Element[] {
  const {text} = writing.policy
  const pieces = row.pieces.filter((piece) => isAlone || !isOwnHeading(writing, piece))
  const marks = marksOf(writing, row)
  const words = pieces.flatMap(({node}) => renderWords(text, node, marks))
  return words.length > 0 ? [h('p', words)] : []
}

function isOwnHeading({own, factsIn}: Writing, {node}: Piece): boolean {
  if (node.type !== 'heading' || node.start !== own.start) return false
  const {figures, citations, masked} = factsIn(node)
  return figures.length + citations.length + masked.length === 0
}

function marksOf({policy, factsIn, noteOf}: Writing, range: {start: number; end: number}) {
  return toMarks(policy.text, factsIn(range), noteOf)
}
