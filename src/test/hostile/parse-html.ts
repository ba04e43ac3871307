import type {Element, Nodes, Root} from 'hast'
import {rehype} from 'rehype'
import {visit} from 'unist-util-visit'

const pages = rehype().freeze()
const fragments = rehype().data('settings', {fragment: true}).freeze()

/** What a browser makes of a page. */
export const parsePage = (html: string): Root => pages.parse(html)
/** The same of a part of one. */
export const parseFragment = (html: string): Root => fragments.parse(html)

export function elementsOf(tree: Nodes): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node: Element) => {
    found.push(node)
  })
  return found
}

/** All words of a tree, scripts aside. */
export function wordsIn(tree: Nodes): string {
  if (tree.type === 'text') return tree.value
  if (!('children' in tree) || (tree.type === 'element' && tree.tagName === 'script')) return ''
  return tree.children.map(wordsIn).join('')
}
