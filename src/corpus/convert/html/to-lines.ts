/**
 * hast → the lines of a text.
 *
 *     <h2>一、总体要求</h2><ol><li>促进外资</li></ol>     →     一、总体要求 ⏎ 1. 促进外资
 */
import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {MarkedHeading} from '../../../policy/original.ts'
import {collapse, type Lines, openLines} from './lines.ts'
import {markersOf} from './list-markers.ts'
import {isLayout, toTableLines} from './table-lines.ts'

/** Elements that stand on lines of their own. */
const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)

type Child = ElementContent | RootContent

export function toLines(tree: Root): {lines: readonly string[]; headings: readonly MarkedHeading[]} {
  const lines = openLines()
  for (const child of tree.children) walk(child, lines)
  lines.close()
  return {lines: lines.all, headings: lines.headings}
}

function walk(node: Child, lines: Lines): void {
  if (node.type === 'text') lines.write(node.value)
  else if (node.type === 'element') element(node, lines)
}

function element(node: Element, lines: Lines): void {
  const {tagName} = node
  if (tagName === 'br') lines.close()
  else if (tagName === 'pre') verbatim(node, lines)
  else if (tagName === 'ol' || tagName === 'ul') list(node, lines)
  else if (tagName === 'table' && !isLayout(node)) table(node, lines)
  else if (blocks.has(tagName)) block(node, lines)
  else for (const child of node.children) walk(child, lines)
}

function block({tagName, children}: Element, lines: Lines): void {
  lines.close()
  for (const child of children) walk(child, lines)
  const level = /^h([1-6])$/.exec(tagName)?.[1]
  if (level) lines.closeHeading(Number(level))
  else lines.close()
}

function table(node: Element, lines: Lines): void {
  lines.close()
  for (const row of toTableLines(node, wordsOf)) {
    lines.write(row)
    lines.close(true)
  }
}

/** A list in a list is printed once more to see how the items of the outer one begin. */
const known = new WeakMap<Element, ReadonlyMap<Element, string>>()

/** Each item on a line of its own, with the number or the sign that a page shows before it. */
function list(node: Element, lines: Lines): void {
  lines.close()
  const markers = known.get(node) ?? markersOf(node, wordsOf)
  known.set(node, markers)
  for (const child of node.children) {
    const marker = child.type === 'element' ? markers.get(child) : undefined
    if (marker === undefined) {
      walk(child, lines)
      continue
    }
    lines.close()
    lines.write(marker)
    // The block inside the item would leave its marker behind on a line of its own.
    const [first, ...rest] = (child as Element).children.filter((inner) => !isBlank(inner))
    if (first?.type === 'element' && first.tagName === 'p')
      for (const inner of first.children) walk(inner, lines)
    else if (first) walk(first, lines)
    if (first?.type === 'element' && blocks.has(first.tagName)) lines.close()
    for (const inner of rest) walk(inner, lines)
    lines.close()
  }
}

function verbatim(node: Element, lines: Lines): void {
  lines.close()
  for (const line of textOf(node).split('\n')) {
    lines.write(line.replace(/\r$/, ''))
    lines.close(true)
  }
}

/** The words of a node on one line, as a page shows them. */
export function wordsOf(node: Child): string {
  const lines = openLines()
  walk(node.type === 'element' ? {...node, tagName: 'div'} : node, lines)
  lines.close()
  return collapse(lines.all.map((line) => line.trim()).join('\n'))
}

function textOf(node: Child): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  return node.tagName === 'br' ? '\n' : node.children.map(textOf).join('')
}

const isBlank = (node: Child) => node.type === 'text' && node.value.trim() === ''
