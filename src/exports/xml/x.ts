/**
 * An element of XML in xast, unified's XML tree: what is `null` or `undefined` is left out, lists among the children are
 * unfolded.
 *
 *     x('title', {'xml:lang': 'zh-CN'}, '规划')   →   <title xml:lang="zh-CN">规划</title>
 *     x('title', '规划')                          →   <title>规划</title>
 */
import type {Element, ElementContent} from 'xast'

type Attributes = Record<string, string | number | null | undefined>
type Words = string | number | null | undefined
type Child = ElementContent | Words | readonly Child[]

/** An object in the second place is attributes, even one that looks like a node: a list holds one child. */
export function x(
  name: string,
  first?: Attributes | Words | readonly Child[],
  ...rest: readonly Child[]
): Element {
  const isAttributes = typeof first === 'object' && first !== null && !Array.isArray(first)
  const attributes = isAttributes
    ? Object.entries(first as Attributes).filter(([, value]) => value != null)
    : []
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, String(value)])),
    children: toNodes(isAttributes ? rest : [first as Child, ...rest])
  }
}

function toNodes(child: Child): ElementContent[] {
  if (child === null || child === undefined) return []
  if (typeof child === 'string' || typeof child === 'number') return [{type: 'text', value: String(child)}]
  return 'type' in child ? [child] : child.flatMap(toNodes)
}
