/** Markdown as remark reads it, with what GitHub adds. */
import type {Nodes, PhrasingContent, RootContent} from 'mdast'
import {remark} from 'remark'
import remarkGfm from 'remark-gfm'

const reader = remark().use(remarkGfm).freeze()

/** The file behind what is known about the document. */
export function readMarkdown(file: string): RootContent[] {
  const [, words] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(throughBytes(file)) ?? []
  if (words === undefined) throw new Error('what is known about the document does not end')
  return reader.parse(words).children
}

/** What is known about the document, as YAML. */
export function readFrontMatter(file: string): string {
  return /^---\n([\s\S]*?\n)---\n/.exec(throughBytes(file))![1]!
}

/** Throws where something is read as more than words. */
export function wordsIn(node: Nodes & {children: PhrasingContent[]}): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value
      throw new Error(`${child.type} stands in a ${node.type}`)
    })
    .join('')
}

function throughBytes(file: string): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(new TextEncoder().encode(file))
}
