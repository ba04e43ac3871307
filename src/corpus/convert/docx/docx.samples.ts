/** Word files made in tests, from the parts that matter. */
import {strToU8, zipSync} from 'fflate'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** `parts` by name below word/: document.xml, numbering.xml. Each is what stands inside its root element. */
export function toDocx(parts: Record<string, string>, more: Record<string, Uint8Array> = {}): Uint8Array {
  const files = Object.entries(parts).map(
    ([name, inner]) => [`word/${name}`, strToU8(toPart(name, inner))] as const
  )
  const related = Object.keys(parts)
    .filter((name) => name !== 'document.xml')
    .map(
      (name, at) =>
        `<Relationship Id="r${at}" Type="${office}/${name.replace('.xml', '')}" Target="${name}"/>`
    )
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${relations}">${related.join('')}</Relationships>`
    ),
    ...Object.fromEntries(files),
    ...more
  })
}

/** <w:p><w:r><w:t>…</w:t></w:r></w:p> */
export function toBody(...lines: string[]): string {
  return `<w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:body>`
}

function toPart(name: string, inner: string): string {
  const root = name.replace('.xml', '')
  const spaces = `xmlns:w="${word}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${spaces}>${inner}</w:${root}>`
}
