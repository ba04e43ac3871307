/**
 * Code tables for PDFs that name a Chinese encoding and bring no table of their own (GBK-EUC-H and 宋体 not
 * embedded: what Word and Founder made for many years).
 *
 *     D6 D0  --GBK-EUC-H-->  a number of ours  --Adobe-GB1-UCS2-->  U+4E2D 中
 *
 * Adobe's own tables take megabytes. Only their two ends matter here, and the encodings are those of the platform's
 * decoder; the numbers between are ours, above all that Adobe uses: a file that says Adobe's numbers directly finds
 * nothing, and is refused as unreadable rather than read wrong.
 */

/** Adobe-GB1 ends at 30,571. */
const firstNumber = 0x8000
/** Blocks of Unicode that Chinese encodings reach, half-open. */
const blocks: readonly [number, number][] = [
  [0x20, 0x7f],
  [0xa0, 0x250],
  [0x370, 0x460],
  [0x2000, 0x27c0],
  [0x3000, 0x3400],
  [0x4e00, 0xa000],
  [0xfe30, 0xfe70],
  [0xff00, 0xfff0]
]

/** pdf.js asks for tables by name, as CMap files in words. */
export class ChineseMaps {
  async fetch({filename}: {kind: string; filename: string}): Promise<Uint8Array> {
    return new TextEncoder().encode(toMap(filename) ?? '')
  }
}

function toMap(name: string): string | null {
  if (/^Adobe-(?:GB1|CNS1)-UCS2$/.test(name)) return toUnicodeMap()
  if (/^Uni(?:GB|CNS)-(?:UCS2|UTF16)-[HV]$/.test(name))
    return toCodeMap('<0000> <ffff>', (write) => {
      for (const [from, to] of blocks) write(from, to - 1, from)
    })
  if (/^(?:GB|GBpc|GBK|GBKp|GBK2K)(?:-EUC)?-[HV]$/.test(name))
    return toCodeMap('<00> <80> <8140> <fefe>', writeGbk)
  return null
}

type Write = (first: number, last: number, character: number) => void

/** Two bytes each; the platform knows what they say. */
function writeGbk(write: Write): void {
  write(0x20, 0x7e, 0x20)
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const [sign = '', more] = decoder.decode(Uint8Array.of(lead, trail))
      if (trail !== 0x7f && more === undefined)
        write((lead << 8) | trail, (lead << 8) | trail, sign.charCodeAt(0))
    }
  }
}

/** The number that stands for a character of a block; `null` outside. */
function toNumber(character: number): number | null {
  let number = firstNumber
  for (const [from, to] of blocks) {
    if (character >= from && character < to) return number + character - from
    number += to - from
  }
  return null
}

const hex = (number: number, digits = 4) => `<${number.toString(16).padStart(digits, '0')}>`
const frame = (space: string, body: string) =>
  `/CIDInit /ProcSet findresource begin begincmap\n${space.split(' ').length / 2} begincodespacerange ${space} endcodespacerange\n${body}\nendcmap end`

function toCodeMap(space: string, fill: (write: Write) => void): string {
  const ranges: string[] = []
  fill((first, last, character) => {
    const number = toNumber(character)
    const digits = first < 0x80 && space.startsWith('<00>') ? 2 : 4
    if (number !== null) ranges.push(`${hex(first, digits)} ${hex(last, digits)} ${number}`)
  })
  return frame(space, `${ranges.length} begincidrange\n${ranges.join('\n')}\nendcidrange`)
}

function toUnicodeMap(): string {
  const ranges = blocks.map(([from, to]) => {
    const number = toNumber(from)!
    return `${hex(number)} ${hex(number + to - from - 1)} ${hex(from)}`
  })
  return frame('<0000> <ffff>', `${ranges.length} beginbfrange\n${ranges.join('\n')}\nendbfrange`)
}
