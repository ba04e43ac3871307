/** XML as libxml2 reads it; what it understood comes as canonical XML, in which there are five references. */
import {validateXML} from 'xmllint-wasm'

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#xD;': '\r',
  '&#xA;': '\n',
  '&#x9;': '\t'
}

/** A file as canonical XML. Throws where it is not well-formed. */
export async function readXml(xml: string): Promise<string> {
  const {normalized, rawOutput} = await validateXML({
    xml: {fileName: 'given.xml', contents: new TextEncoder().encode(xml)},
    normalization: 'c14n',
    initialMemoryPages: 1024,
    maxMemoryPages: 4096
  })
  // xmllint says on its other stream what is wrong, and writes nothing.
  if (normalized === '') throw new Error(rawOutput)
  return normalized
}

/** Texts of all elements of a name that hold nothing else. */
export function textsOf(canonical: string, name: string): string[] {
  return [...canonical.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, words]) =>
    toPlain(words!)
  )
}

/** Values of an attribute, in the order of the file. */
export function valuesOf(canonical: string, name: string): string[] {
  return [...canonical.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, words]) => toPlain(words!))
}

function toPlain(words: string): string {
  return words.replace(/&[^;]*;/g, (sign) => {
    const plain = signs[sign]
    if (plain === undefined) throw new Error(`${sign} does not belong into canonical XML`)
    return plain
  })
}
