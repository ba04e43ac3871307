/**
 * Marks the passage a text directive of the address names, with its provision, and brings it into sight where the
 * browser has not done so itself: a long provision may begin far above its sentence.
 *
 *     #sec_3__sub_5__item_11:~:text=用足用好自治区跨境电商政策
 */
import {fromDirective, type Passage} from '../search/show/text-directive.ts'
import {hashTarget} from './hash-target.ts'
import {keepInSight} from './keep-in-sight.ts'

/** Browsers take the directive out of `location`; the entry of the navigation may still have it. */
const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
const passage = entry ? fromDirective(entry.name) : null

if (passage) addEventListener('load', () => showPassage(passage))

function showPassage(named: Passage) {
  const provision = hashTarget()
  const range = findPassage(provision ?? document.querySelector('.document')!, named)
  if (!range) return
  // Where the browser knows the directive, the paragraph is its target instead of the provision.
  provision?.setAttribute('data-target', '')
  addEventListener('hashchange', () => provision?.removeAttribute('data-target'), {once: true})
  const folded = range.startContainer.parentElement!.closest('details')
  if (folded) folded.open = true
  CSS.highlights?.set('passage', new Highlight(range))
  // A reader who comes back is where they left.
  if (entry!.type === 'navigate') keepInSight(range)
}

/** Its first place in the text of the provision; notes beside it are none. */
function findPassage(provision: Element, {first, last}: Passage): Range | null {
  const nodes = toTextNodes(provision)
  const text = nodes.map(({data}) => data).join('')
  const start = text.indexOf(first)
  const end = start < 0 ? -1 : text.indexOf(last, last === first ? start : start + first.length)
  if (end < 0) return null
  const range = document.createRange()
  range.setStart(...placeIn(nodes, start))
  range.setEnd(...placeIn(nodes, end + last.length))
  return range
}

function toTextNodes(provision: Element): Text[] {
  const walker = document.createTreeWalker(provision, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (!node.parentElement!.closest('.notes')) nodes.push(node)
  }
  return nodes
}

function placeIn(nodes: readonly Text[], at: number): [Text, number] {
  let before = 0
  for (const node of nodes) {
    if (at <= before + node.length) return [node, at - before]
    before += node.length
  }
  throw new Error(`${at} lies behind the text`)
}
