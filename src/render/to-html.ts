import type {Nodes, Root, RootContent} from 'hast'
import {rehype} from 'rehype'

const processor = rehype().freeze()

/** A tree, a part of one, or several, as HTML. */
export function toHtml(tree: Nodes | RootContent[]): string {
  return processor.stringify((Array.isArray(tree) ? {type: 'root', children: tree} : tree) as Root)
}
