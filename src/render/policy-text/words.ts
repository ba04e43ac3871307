/**
 * Words of a stretch with their marks: repaired text, line breaks left out, marks nested.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {type PolicyText, readSlice} from '../../policy/1-text/text.ts'
import type {Cell, Heading, Leaf, Marker, Paragraph, Sentence, Text} from '../../policy/2-tree/nodes.ts'
import {leadMarker} from './marker.ts'
import type {Mark} from './marks.ts'
import {clip, type Nested, nest} from './nest.ts'

/** Everything of `node` that a person reads, up to `end` where one is given. */
export function renderWords(
  text: PolicyText,
  node: Heading | Paragraph | Cell,
  marks: readonly Mark[],
  end = node.end
): ElementContent[] {
  const take = wordTaker(text, readable(node), end)
  return renderLevel(nest(clip(marks, {start: node.start, end})), end, take, false)
}

/** Readable leaves: markers and text, in order. */
function readable(node: Heading | Paragraph | Cell): (Text | Marker)[] {
  const children: readonly (Sentence | Leaf)[] = node.children
  return children
    .flatMap((child): readonly Leaf[] => (child.type === 'sentence' ? child.children : [child]))
    .filter((leaf) => leaf.type !== 'space')
}

/** Hands out the words from where it stopped last up to a place in the source. */
function wordTaker(
  text: PolicyText,
  leaves: readonly (Text | Marker)[],
  limit: number
): (to: number) => string {
  let leaf = 0
  let at = leaves[0]?.start ?? limit
  return (to) => {
    let words = ''
    while (leaf < leaves.length && at < Math.min(to, limit)) {
      const {start, end, type} = leaves[leaf]!
      const from = Math.max(at, start)
      const until = Math.min(to, limit, end)
      const read = from < until ? readSlice(text, from, until) : ''
      words += type === 'marker' ? leadMarker(read) : read
      at = Math.max(at, until)
      if (end > at) break
      leaf++
      at = Math.max(at, leaves[leaf]?.start ?? at)
    }
    return words
  }
}

function renderLevel(
  nodes: readonly Nested<Mark>[],
  end: number,
  take: (to: number) => string,
  linked: boolean
): ElementContent[] {
  const content: ElementContent[] = []
  for (const node of nodes) {
    addText(content, take(node.start))
    content.push(renderMark(node, take, linked))
  }
  addText(content, take(end))
  return content
}

/** A link inside a link is a plain mark; one that is no link takes a role, without which it can have no label. */
function renderMark(
  {mark, children, start, end}: Nested<Mark>,
  take: (to: number) => string,
  linked: boolean
): Element {
  const isLink = mark.href !== null && !linked
  const inside = renderLevel(children, end, take, linked || isLink)
  const id = mark.anchor?.at === start ? mark.anchor.id : null
  const properties = {className: mark.className.split(' '), title: mark.title, id, ariaLabel: mark.label}
  if (isLink) return h('a', {href: mark.href, ...properties}, inside)
  return h('span', {...properties, role: mark.label && 'img'}, inside)
}

function addText(content: ElementContent[], value: string): void {
  if (value) content.push({type: 'text', value})
}
