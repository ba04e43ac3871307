/**
 * What a web page puts around its text and nobody reads as part of it: scripts, menus, what is hidden.
 * It is left out, and what had words is told.
 */
import type {Element, ElementContent, Root} from 'hast'

/** Never words of the document. */
const silent = new Set(
  'script style noscript template head svg math canvas video audio iframe object embed map link meta button select textarea input datalist rp rt'.split(
    ' '
  )
)
const chrome = new Set(['nav', 'footer', 'aside', 'header', 'menu', 'dialog'])
/** In an article the header holds its title. */
const own = new Set(['article', 'main'])
const fewestLinks = 3
const linkShare = 0.9

/** The tree without them, and the first words of each part that had some. */
export function withoutChrome(tree: Root): {tree: Root; left: string[]; pictures: number} {
  const left: string[] = []
  let pictures = 0
  const clean = <Node extends Root | Element>(node: Node, isOwn: boolean): Node => {
    const children: ElementContent[] = []
    for (const child of node.children as ElementContent[]) {
      if (child.type !== 'element') children.push(child)
      else if (child.tagName === 'img') pictures++
      else if (silent.has(child.tagName)) continue
      else if (isChrome(child, isOwn)) {
        const words = wordsIn(child).replace(/\s+/g, ' ').trim()
        if (words !== '') left.push(words)
      } else children.push(clean(child, isOwn || own.has(child.tagName)))
    }
    return {...node, children}
  }
  return {tree: clean(tree, false), left, pictures}
}

function isChrome(node: Element, isOwn: boolean): boolean {
  if (chrome.has(node.tagName)) return !(isOwn && node.tagName === 'header')
  return isHidden(node) || isMenu(node)
}

function isHidden({properties}: Element): boolean {
  const style = String(properties['style'] ?? '')
  return (
    (properties['hidden'] !== undefined && properties['hidden'] !== false) ||
    String(properties['ariaHidden']) === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}

/** 首页 政务公开 解读回应: a list of nothing but links. */
function isMenu(node: Element): boolean {
  if (node.tagName !== 'ul' && node.tagName !== 'ol') return false
  const links = linksIn(node)
  const linked = links.reduce((sum, link) => sum + lengthOf(link), 0)
  return links.length >= fewestLinks && linked >= lengthOf(node) * linkShare
}

function linksIn(node: Element): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'a' ? [child] : linksIn(child)
  )
}

const lengthOf = (node: Element) => wordsIn(node).replace(/\s/g, '').length

function wordsIn(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || silent.has(node.tagName)) return ''
  return node.children.map(wordsIn).join('')
}
