/**
 * What must hold for every document that can be laid hands on: the collection, and the shared texts where
 * they are present.
 */
import {existsSync, globSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {readSources} from '../corpus.ts'
import {decode} from '../policy/1-text/decode.ts'
import type {PolicyNode, Spot} from '../policy/2-tree/nodes.ts'
import {toString} from '../policy/2-tree/to-string.ts'
import {parsedDocument, toContract} from '../policy/contract.ts'
import {type PolicySource, readPolicy} from '../policy/index.ts'
import type {Policy} from '../policy/policy.ts'

const {documents, lexicon} = readSources()
const shared = existsSync('../shared/corpus') ? globSync('../shared/corpus/*/*.txt').sort() : []
const sources: PolicySource[] = [
  ...documents,
  ...shared.map((file) => ({id: file, ...decode(readFileSync(file)), metadata: null}))
]

describe.each(sources)('$id', (document) => {
  const {source} = document
  const policy = readPolicy(document, lexicon)

  test('the leaves cover the source exactly, in order', () => {
    expect(toString(policy.tree)).toBe(source)
    expect(firstGap(policy.tree)).toBeNull()
  })

  test('every fact lies in the source, and its quote is what stands there', () => {
    for (const {start, end, quote} of facts(policy)) {
      expect(end).toBeGreaterThan(start)
      expect(letters(quote)).toBe(letters(source.slice(start, end)))
    }
    for (const {value, start, end} of policy.figures) {
      const {valueText, valueStart, valueEnd} = value
      expect(valueStart, valueText).toBeGreaterThanOrEqual(start)
      expect(valueEnd, valueText).toBeLessThanOrEqual(end)
      expect(letters(valueText)).toBe(letters(source.slice(valueStart, valueEnd)))
    }
  })

  test('addresses are unique', () => {
    const ids = policy.sections.map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('what it hands out fits the contract', () => {
    expect(parsedDocument.safeParse(toContract(policy)).error).toBeUndefined()
  })
})

function facts({figures, duties, citations, masked}: Policy) {
  return [...figures, ...duties, ...citations, ...masked]
}

/** The first leaf or node that does not begin where the one before it ended. */
function firstGap(root: PolicyNode): Spot | null {
  let at = 0
  const visit = (node: PolicyNode): Spot | null => {
    if (node.start !== at) return node
    if ('value' in node) {
      at = node.end
      return null
    }
    for (const child of node.children) {
      const gap = visit(child)
      if (gap) return gap
    }
    return node.end === at ? null : node
  }
  return visit(root)
}

/**
 * Worked out from the source alone: page numbers alone on their line or between dashes dropped, layout dropped,
 * widths folded, and private-use glyphs with the points they stand for.
 */
function letters(words: string): string {
  return words
    .replace(/(?<=\n\s*)\d{1,3}\s*\n|[-—–] \d{1,3} [-—–]/g, '')
    .normalize('NFKC')
    .replace(/[\s.\p{Co}\u200b]/gu, '')
}
