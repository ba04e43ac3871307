import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'

/** Characters no XML file can hold, however they are written. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * An element without sections of CDATA as a file: the declaration before it, a line break behind it. The end of such
 * a section, `]]>`, cannot stand in a text, so its last sign is written as a reference.
 */
export function toXmlFile(element: Element): string {
  const declaration = {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'} as const
  const xml = toXml([declaration, {type: 'text', value: '\n'}, element], {
    closeEmptyElements: true,
    tightClose: true
  })
  return `${xml.replaceAll(']]>', ']]&#x3E;').replace(impossible, '').toWellFormed()}\n`
}
