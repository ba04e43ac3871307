/** A line for each element that holds no words of its own, so that people can read the file. */
import type {Element, ElementContent, Text} from 'xast'

/** Elements whose white space is text. */
const holdsWords = new Set(['p', 'num', 'heading'])

export function indent(element: Element, depth = 0): Element {
  if (holdsWords.has(element.name) || element.children.length === 0) return element
  const children = element.children.flatMap((child): ElementContent[] =>
    child.type === 'element' ? [line(depth + 1), indent(child, depth + 1)] : [child]
  )
  return {...element, children: [...children, line(depth)]}
}

function line(depth: number): Text {
  return {type: 'text', value: `\n${' '.repeat(depth)}`}
}
