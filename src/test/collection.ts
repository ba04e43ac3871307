/** Documents for tests of what must hold for every document: the collection, and shared texts where they lie beside it. */
import {existsSync, globSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {readSources} from '../corpus.ts'
import {decode} from '../policy/1-text/decode.ts'
import {readSlice} from '../policy/1-text/text.ts'
import type {PolicyNode} from '../policy/2-tree/nodes.ts'
import {readPolicies, readPolicy} from '../policy/index.ts'
import type {Policy} from '../policy/policy.ts'

const beside = '../shared/corpus'

/** Each read by itself: `links` are those of the collection. */
export function readCollection() {
  const {documents, lexicon} = readSources()
  const {policies, links} = readPolicies(documents, lexicon)
  const shared = existsSync(beside) ? globSync(`${beside}/*/*.txt`).sort() : []
  const others = shared.map((file) =>
    readPolicy({id: basename(file, '.txt'), ...decode(readFileSync(file)), metadata: null}, lexicon)
  )
  return {policies: [...policies, ...others], links, lexicon}
}

/** Words of a tree: leaves in order, what a web page put around the text aside. */
export function wordsOf(policy: Policy, node: PolicyNode): string {
  if (node.type === 'paragraph' && node.role === 'site') return ''
  if ('value' in node) return node.type === 'space' ? '' : readSlice(policy.text, node.start, node.end)
  return node.children.map((child) => wordsOf(policy, child)).join('')
}

/** Without white space and signs that print nothing. */
export function bare(words: string): string {
  return words.replace(/[\s\p{Cc}\ufeff]/gu, '')
}
