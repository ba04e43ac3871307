/** Small PDFs made in tests: a font that is named and not embedded, words at places. */

export interface SampleLine {
  text: string
  /** Points from the lower left corner. */
  x?: number
  y: number
  size?: number
  /** Stands askew. */
  askew?: boolean
}

interface Options {
  encoding?: 'Identity-H' | 'UniGB-UCS2-H' | 'GBK-EUC-H'
  /** Bytes of a text in the encoding; UTF-16 otherwise. */
  encode?(text: string): Uint8Array
  /** Whether the font says what its codes mean. */
  told?: boolean
  locked?: boolean
}

export function toPdf(pages: readonly (readonly SampleLine[])[], options: Options = {}): Uint8Array {
  const {
    encoding = 'Identity-H',
    encode = toUtf16,
    told = encoding === 'Identity-H',
    locked = false
  } = options
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', '']
  const add = (object: string) => objects.push(object)
  const table = add(stream(toUnicode))
  const below = add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [32 126 500] >>'
  )
  const font = add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [${below} 0 R]${told ? ` /ToUnicode ${table} 0 R` : ''} >>`
  )
  const kids = pages.map((lines) => {
    const words = lines.map(({text, x = 90, y, size = 16, askew = false}) => {
      const matrix = askew ? '0.7 0.7 -0.7 0.7' : '1 0 0 1'
      return `BT /F ${size} Tf ${matrix} ${x} ${y} Tm <${toHex(encode(text))}> Tj ET`
    })
    const content = add(stream(words.join('\n')))
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F ${font} 0 R >> >> /Contents ${content} 0 R >>`
    )
  })
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`
  const zeros = '0'.repeat(64)
  const lock = locked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /O <${zeros}> /U <${zeros}> /P -4 >> /ID [<${zeros}> <${zeros}>]`
    : ''
  return assemble(objects, lock)
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`)
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0))
}

/** Every code is its own character. */
const toUnicode =
  '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end'

const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

function toUtf16(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from({length: text.length * 2}, (_, at) => {
      const unit = text.charCodeAt(at >> 1)
      return at % 2 === 0 ? unit >> 8 : unit & 0xff
    })
  )
}

/** Lines of a paragraph as they stand on a page: the first one indented, one below the other. */
export function toParagraph(top: number, ...lines: string[]): SampleLine[] {
  return lines.map((text, at) => ({text, x: at === 0 ? 122 : 90, y: top - at * 28}))
}
