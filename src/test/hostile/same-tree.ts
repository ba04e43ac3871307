import type {Nodes} from 'hast'
import {toHtml} from '../../render/to-html.ts'
import {parseFragment} from './parse-html.ts'

/**
 * What a renderer made, written out and parsed again: the same elements with the same attributes and words, or the
 * line where both part. Nothing that was text may come back as anything else.
 */
export function partingOf(made: Nodes): string | null {
  const [before, after] = [rooted(made), parseFragment(toHtml(made))].map((tree) => outline(tree))
  const at = before!.findIndex((line, place) => line !== after![place])
  if (at < 0) return before!.length === after!.length ? null : `more behind: ${after![before!.length]}`
  return `${before![at]} came back as ${after![at]}`
}

function rooted(made: Nodes): Nodes {
  return made.type === 'element' ? {type: 'root', children: [made]} : made
}

/** A line an element, in order; words that follow each other are one. */
function outline(tree: Nodes): string[] {
  const lines: string[] = []
  let words = ''
  const close = () => {
    if (words !== '') lines.push(`“${words.replace(/\r\n?/g, '\n')}”`)
    words = ''
  }
  const walk = (node: Nodes, depth: number) => {
    if (node.type === 'text') words += node.value
    if (!('children' in node)) return
    close()
    if (node.type === 'element') {
      const own = Object.entries(node.properties)
        .filter(([, value]) => value !== null && value !== undefined && value !== false)
        .map(([name, value]) => `${name}=${JSON.stringify(value === true ? '' : String(value))}`)
      lines.push(`${'  '.repeat(depth)}<${node.tagName} ${own.sort().join(' ')}>`)
    }
    for (const child of node.children) walk(child, depth + 1)
    close()
  }
  walk(tree, 0)
  return lines
}
