import {join} from 'node:path'
import {expect} from 'vitest'
import {readLexicon} from '../../corpus/read-lexicon.ts'
import {runFixtures} from '../../test/fixtures.ts'
import {repair} from '../1-text/repair.ts'
import type {PolicyNode} from './nodes.ts'
import {toString} from './to-string.ts'
import {toTree} from './to-tree.ts'

const {lexicon} = readLexicon('content')

/** The tree as an outline, one node a line, then its messages. */
runFixtures(join(import.meta.dirname, 'fixtures'), (input) => {
  const {text} = repair(input)
  const {tree, messages} = toTree(text, lexicon)
  expect(toString(tree), 'the leaves cover the source').toBe(input)
  return [...outline(tree, 0), ...messages.map(({reason}) => `! ${reason}`), ''].join('\n')
})

function outline(node: PolicyNode, depth: number): string[] {
  const indent = '  '.repeat(depth)
  switch (node.type) {
    case 'section': {
      const {id, kind, marker, title, runIn} = node
      const words = [id, kind, marker, title, runIn ? '(run-in)' : ''].filter(Boolean).join(' ')
      return [indent + words, ...node.children.flatMap((child) => outline(child, depth + 1))]
    }
    case 'paragraph':
      return [`${indent}<${node.role}> ${shorten(toString(node))}`]
    case 'table':
      return node.children.flatMap((row) =>
        row.type === 'row'
          ? [`${indent}|${row.head ? '#' : ''} ${toString(row).split('\t').join(' | ')}`]
          : []
      )
    case 'root':
      return node.children.flatMap((child) => outline(child, depth))
    default:
      return []
  }
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 20)}……${text.slice(-8)}` : text
}
