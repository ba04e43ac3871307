import type {Element, ElementContent} from 'xast'

/** Characters no XML file can hold, however they are written. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * An element and what is in it as a file: the declaration before it, a line break behind it. No sign of a text or of a
 * value becomes markup; `]]>` cannot stand in a text, so its last sign is written as a reference. Throws where there
 * is anything but elements and texts.
 */
export function toXmlFile(element: Element): string {
  const xml = toXml(element)
  const text = xml.replaceAll(']]>', ']]&#x3E;').replace(impossible, '').toWellFormed()
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`
}

function toXml(node: ElementContent): string {
  if (node.type === 'text') return escape(node.value, /[&<]/g)
  if (node.type !== 'element') throw new TypeError(`Unexpected ${node.type}, expected an element or a text`)
  const start = [
    node.name,
    ...Object.entries(node.attributes).map(([key, value]) => `${key}="${escape(value!, /[&<"]/g)}"`)
  ]
  const content = node.children.map(toXml).join('')
  return content === '' ? `<${start.join(' ')}/>` : `<${start.join(' ')}>${content}</${node.name}>`
}

/** A sign as a reference to its number: `&#x26;`. */
function escape(words: string, signs: RegExp): string {
  return words.replace(signs, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
}
