/**
 * Footnotes as a page prints them: [1] in the text, and below it what it says.
 *
 *     <li id="footnote-1"><p>海关统计。<a href="#footnote-ref-1">↑</a></p></li>     →     [1] 海关统计。
 */
import type {Element, ElementContent, Root} from 'hast'
import {visit} from 'unist-util-visit'

const note = /^(?:footnote|endnote)-\d+$/

/** Changes the tree; gives the number of notes. */
export function placeNotes(tree: Root): number {
  let notes = 0
  visit(tree, 'element', (node: Element) => {
    if (node.tagName === 'a' && /^#(?:footnote|endnote)-ref-/.test(String(node.properties['href'])))
      node.children = []
    if (node.tagName !== 'ol' || !node.children.some(isNote)) return
    node.tagName = 'div'
    for (const item of node.children) {
      if (!isNote(item)) continue
      notes++
      item.tagName = 'div'
      const words: ElementContent = {type: 'text', value: `[${notes}] `}
      const [first] = item.children
      if (first?.type === 'element') first.children.unshift(words)
      else item.children.unshift(words)
    }
  })
  return notes
}

function isNote(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li' && note.test(String(node.properties['id']))
}
