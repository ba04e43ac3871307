import type {Element, ElementContent} from 'xast'
import {carriedByXml} from '../carried-words.ts'

/**
 * An element and what is in it as a file: the declaration before it, a line break behind it. No sign of a text or of a
 * value becomes markup; `]]>` cannot stand in a text, so its last sign is written as a reference. Throws where there
 * is anything but elements and texts.
 */
export function toXmlFile(element: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${finishXml(toXml(element))}\n`
}

/**
 * What a serializer may leave to be done: what XML cannot hold goes first, for it may stand within `]]>`; a carriage
 * return is written as a reference, or it would be read as a line feed.
 */
export function finishXml(xml: string): string {
  return carriedByXml(xml).replaceAll(']]>', ']]&#x3E;').replaceAll('\r', '&#xD;')
}

function toXml(node: ElementContent): string {
  if (node.type === 'text') return escape(node.value, /[&<]/g)
  if (node.type !== 'element') throw new TypeError(`Unexpected ${node.type}, expected an element or a text`)
  const start = [
    node.name,
    ...Object.entries(node.attributes).map(([key, value]) => `${key}="${escape(value!, /[&<"\t\n]/g)}"`)
  ]
  const content = node.children.map(toXml).join('')
  return content === '' ? `<${start.join(' ')}/>` : `<${start.join(' ')}>${content}</${node.name}>`
}

/** A sign as a reference to its number: `&#x26;`. */
function escape(words: string, signs: RegExp): string {
  return words.replace(signs, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
}
