/** HTML as a browser reads it: bytes, then the parser of the standard. */
import type {Element, Nodes, Root} from 'hast'
import {rehype} from 'rehype'
import {visit} from 'unist-util-visit'

const parser = rehype().freeze()

export function readHtml(html: string): Root {
  return parser.parse(new TextDecoder('utf-8', {ignoreBOM: true}).decode(new TextEncoder().encode(html)))
}

export function elementsOf(root: Root, tagName: string): Element[] {
  const found: Element[] = []
  visit(root, 'element', (node) => {
    if (node.tagName === tagName) found.push(node)
  })
  return found
}

export function plainText(node: Nodes): string {
  if ('value' in node) return node.type === 'text' ? node.value : ''
  return 'children' in node ? node.children.map(plainText).join('') : ''
}
