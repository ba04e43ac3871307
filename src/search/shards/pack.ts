/**
 * Files of the index on their way to the browser: text whose commonest characters take one byte, deflated. A
 * quarter smaller than gzipped UTF-8, and as small from a host that compresses nothing.
 */

export type Bytes = Uint8Array<ArrayBuffer>

/** Raw deflate, as every browser undoes it; a build has a faster one at hand than the stream. */
export type Deflate = (bytes: Bytes) => Bytes | Promise<Bytes>

/** Ranks below take one byte, those below the next bound two: 160 … 254, then the rest. Behind 255 stands any other. */
const short = 160
const rare = 255
const long = short + ((rare - short) << 8)

/** Every code unit of the texts, the commonest first; equals in their own order. */
export function toAlphabet(texts: Iterable<string>): string {
  const counts = new Uint32Array(0x10000)
  for (const text of texts) for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at)]!++
  const used: number[] = []
  for (let unit = 0; unit < counts.length; unit++) if (counts[unit]! > 0) used.push(unit)
  used.sort((a, b) => counts[b]! - counts[a]! || a - b)
  return toText(used)
}

export interface Coder {
  /** Throws on a character outside the alphabet: it was made of other texts. */
  encode(text: string): Bytes
}

export function createCoder(alphabet: string): Coder {
  const ranks = new Int32Array(0x10000).fill(-1)
  for (let rank = 0; rank < alphabet.length; rank++) ranks[alphabet.charCodeAt(rank)] = rank
  return {
    encode(text) {
      const bytes = new Uint8Array(text.length * 3)
      let length = 0
      for (let at = 0; at < text.length; at++) {
        const rank = ranks[text.charCodeAt(at)]!
        if (rank < 0) throw new Error(`字表里没有“${text[at]}”`)
        if (rank < short) bytes[length++] = rank
        else {
          const rest = rank < long ? rank - short : rank
          bytes[length++] = rank < long ? short + (rest >> 8) : rare
          if (rank >= long) bytes[length++] = rest >> 8
          bytes[length++] = rest & 0xff
        }
      }
      return bytes.slice(0, length)
    }
  }
}

export function decode(bytes: Uint8Array, alphabet: string): string {
  const units = new Uint16Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    let rank = byte
    if (byte === rare) rank = (bytes[++at]! << 8) + bytes[++at]!
    else if (byte >= short) rank = short + ((byte - short) << 8) + bytes[++at]!
    units[length++] = alphabet.charCodeAt(rank)
  }
  return toText(units.subarray(0, length))
}

/** A file by itself: its alphabet in front. */
export async function packText(text: string, deflate: Deflate = deflateByStream): Promise<Bytes> {
  const alphabet = toAlphabet([text])
  const codes = createCoder(alphabet).encode(text)
  const bytes = new Uint8Array(2 + alphabet.length * 2 + codes.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, alphabet.length, true)
  for (let at = 0; at < alphabet.length; at++) view.setUint16(2 + at * 2, alphabet.charCodeAt(at), true)
  bytes.set(codes, 2 + alphabet.length * 2)
  return await deflate(bytes)
}

export async function unpackText(packed: Bytes): Promise<string> {
  const bytes = await inflate(packed)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const length = view.getUint16(0, true)
  const alphabet = toText(Array.from({length}, (_, at) => view.getUint16(2 + at * 2, true)))
  return decode(bytes.subarray(2 + length * 2), alphabet)
}

export function deflateByStream(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream('deflate-raw'))
}

/** Rejects bytes that deflate did not make. */
export function inflate(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new DecompressionStream('deflate-raw'))
}

async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}

function toText(units: ArrayLike<number>): string {
  let text = ''
  for (let at = 0; at < units.length; at++) text += String.fromCharCode(units[at]!)
  return text
}
