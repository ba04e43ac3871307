/** Every document as Markdown, read again by a reader of Markdown: what it finds is what stands in the tree. */
import type {Nodes, Root} from 'mdast'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {joinLines} from '../exports/line-of.ts'
import {toMarkdown} from '../exports/markdown.ts'
import {readSlice} from '../policy/1-text/text.ts'
import type {PolicyNode, Section} from '../policy/2-tree/nodes.ts'
import type {Policy} from '../policy/policy.ts'
import {bare, readCollection, wordsOf} from './collection.ts'

const reader = remark().use(remarkGfm).freeze()
const parts = /^---\n(?<about>[\s\S]*?)\n---\n\n(?<text>[\s\S]*)$/
const {policies} = readCollection()

describe.each(policies)('$id', (policy) => {
  const {about, text} = parts.exec(toMarkdown(policy, new URL('https://example.org/')))!.groups!
  const tree = reader.parse(text!) as Root

  test('every word of the text is there, once and in order', () => {
    expect(bare(plain(tree))).toBe(bare(wordsOf(policy, policy.tree)))
  })

  test('headings are those of the tree, with their levels', () => {
    const found = tree.children.filter((node) => node.type === 'heading')
    const titled = headings(policy)
    expect(found.filter(({depth}) => depth > 1).map((node) => [node.depth, bare(plain(node))])).toEqual(
      titled
    )
    const titles = policy.tree.children.filter((node) => node.type === 'paragraph' && node.role === 'title')
    expect(found.filter(({depth}) => depth === 1).map((node) => bare(plain(node)))).toEqual(
      titles.map((title) => bare(wordsOf(policy, title)))
    )
  })

  test('nothing but headings, paragraphs and tables of plain words is read', () => {
    expect([...kindsOf(tree)].filter((kind) => !plainKinds.has(kind))).toEqual([])
  })

  test('a paragraph of the tree stands whole in one of the file', () => {
    const found = tree.children.filter((node) => node.type === 'paragraph').map(plain)
    let at = 0
    for (const words of paragraphs(policy, policy.tree)) {
      while (at < found.length && !found[at]!.includes(words)) at++
      expect(found[at], words).toContain(words)
    }
  })

  test('what is known stands before it', () => {
    expect(parse(about!)).toMatchObject({
      title: policy.metadata.title,
      kind: policy.metadata.kind,
      region: policy.metadata.region,
      url: `https://example.org/documents/${policy.id}/`
    })
  })
})

const lineEnd = /[\n\r\v\f\u0085\u2028\u2029]/
const plainKinds = new Set(['root', 'heading', 'paragraph', 'text', 'table', 'tableRow', 'tableCell'])

function plain(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}

/** A link without a place in the file was not written: this reader makes one of every address it finds printed. */
function kindsOf(node: Nodes): Set<string> {
  if (node.type === 'link' && !node.position) return new Set()
  const inner = 'children' in node ? node.children.flatMap((child) => [...kindsOf(child)]) : []
  return new Set([node.type, ...inner])
}

/** Headings with words of their own; 一是…… runs on in its paragraph. */
function headings({text, sections}: Policy): [number, string][] {
  return sections.flatMap((section) => {
    const heading = section.kind === 'enumerated' ? undefined : section.children.find(isHeading)
    if (!heading) return []
    const behind = readSlice(text, heading.end, text.source.length).split(lineEnd, 1)[0]!
    const ownLine = behind.trim() === ''
    const words = heading.children.some(({type}) => type === 'text')
    const depth = Math.min(section.depth + 1, 6)
    return words || ownLine ? [[depth, bare(readSlice(text, heading.start, heading.end))]] : []
  })
}

function isHeading(node: Section['children'][number]) {
  return node.type === 'heading'
}

function paragraphs(policy: Policy, node: PolicyNode): string[] {
  if (node.type === 'paragraph') {
    const isText = node.role !== 'site' && node.role !== 'title'
    const words = joinLines(readSlice(policy.text, node.start, node.end)).trim()
    return isText && words !== '' ? [words] : []
  }
  return 'children' in node ? node.children.flatMap((child) => paragraphs(policy, child)) : []
}
