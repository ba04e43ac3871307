/** The Markdown of a document: what is a paragraph, a heading, a cell or a title there. */
import {strictEqual} from 'node:assert/strict'
import {parse} from 'yaml'
import {carriedByBytes} from '../../../exports/carried-words.ts'
import {joinLines} from '../../../exports/line-of.ts'
import {toMarkdown} from '../../../exports/markdown.ts'
import {toText} from '../../../policy/1-text/text.ts'
import type {Block, Spot} from '../../../policy/2-tree/nodes.ts'
import {policyOf} from '../../../render/policy-text.samples.ts'
import {readFrontMatter, readMarkdown, wordsIn} from '../readers/markdown.ts'
import type {Way} from './way.ts'

/** Paragraphs, headings and cells are one line each. */
const carried = (text: string) => carriedByBytes(joinLines(text).trim())

export const markdown: readonly Way[] = [
  {
    name: 'text-arrives-as-a-paragraph-of-markdown',
    through: (texts) => {
      const read = readMarkdown(write(texts, toParagraph)).map((node) => {
        if (node.type !== 'paragraph') throw new Error(`a ${node.type} is no paragraph`)
        return wordsIn(node)
      })
      // Where there are no words there is no paragraph.
      const all = texts.map((text) => (carried(text) === '' ? '' : read.shift()!))
      strictEqual(read.length, 0)
      return all
    },
    carried
  },
  {
    name: 'text-arrives-as-a-heading-of-markdown',
    through: (texts) =>
      readMarkdown(write(texts, toSection)).map((node) => {
        if (node.type !== 'heading') throw new Error(`a ${node.type} is no heading`)
        return wordsIn(node)
      }),
    carried
  },
  {
    name: 'text-arrives-in-a-cell-of-markdown',
    through: (texts) =>
      readMarkdown(write(texts, toTable)).map((node) => {
        if (node.type !== 'table') throw new Error(`a ${node.type} is no table`)
        const [head, row, ...others] = node.children.map(({children}) => children.map(wordsIn))
        strictEqual(others.length, 0)
        strictEqual(JSON.stringify(row), JSON.stringify(head))
        strictEqual(head![1], head![0])
        return head![0]!
      }),
    carried
  },
  {
    name: 'text-arrives-in-the-head-of-markdown',
    through: (texts) =>
      texts.map((title) => parse(readFrontMatter(toMarkdown(policyOf('', {title}), null))).title),
    // YAML writes half of a pair by its number.
    carried: (text) => text
  }
]

/** A document of one block a text, each on its own lines. */
function write(texts: readonly string[], toBlock: (spot: Spot) => Block): string {
  const source = texts.join('\n\n')
  let at = 0
  const children = texts.map(({length}) => {
    const block = toBlock({start: at, end: at + length})
    at += length + 2
    return block
  })
  const tree = {type: 'root' as const, start: 0, end: source.length, children}
  return toMarkdown({...policyOf(''), text: toText(source), tree}, null)
}

function toParagraph(spot: Spot): Block {
  return {...spot, type: 'paragraph', role: 'body', children: []}
}

function toSection(spot: Spot): Block {
  const about = {kind: 'item', id: 'item_1', depth: 1, marker: '', title: '', runIn: false} as const
  const heading = {...spot, type: 'heading' as const, children: [{...spot, type: 'text' as const, value: ''}]}
  return {...spot, ...about, type: 'section', children: [heading]}
}

/** Twice two cells. */
function toTable(spot: Spot): Block {
  const cell = {...spot, type: 'cell' as const, children: []}
  const toRow = (head: boolean) => ({...spot, type: 'row' as const, head, children: [cell, cell]})
  return {...spot, type: 'table', children: [toRow(true), toRow(false)]}
}
