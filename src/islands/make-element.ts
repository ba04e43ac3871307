/**
 * An element with attributes and children in one call; `false` and `null` among them are left out. A path from the
 * root of the site is placed below the folder it stands in.
 *
 *     make('a', {href: '/documents/'}, '文件')
 */
import {placePath} from './site-root.ts'

export type Child = Node | string | false | null
export type Attributes = Record<string, string | number | boolean | null>

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children)
}

export function makeSvg(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function fill<Made extends Element>(element: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue
    const written = value === true ? '' : String(value)
    element.setAttribute(name, name === 'href' ? placePath(written) : written)
  }
  element.append(...children.filter((child) => child !== false && child !== null))
  return element
}
