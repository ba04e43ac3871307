/**
 * What a file is by its first bytes, whatever its name says.
 *
 *     25 50 44 46   %PDF       50 4B 03 04   a zip: .docx        D0 CF 11 E0   old Word, or a .docx under lock
 */

export type Content = 'pdf' | 'zip' | 'compound' | 'rtf' | 'picture' | 'archive' | 'html' | 'text'

const signatures: readonly [Content, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]]
]
/** PDF readers look for %PDF so far into a file. */
const headLength = 1024

export function sniff(bytes: Uint8Array): Content {
  const found = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (found) return found[0]
  const head = toLatin(bytes.subarray(0, headLength))
  if (head.includes('%PDF-')) return 'pdf'
  // A byte order mark, comments and the XML declaration may stand before.
  return /^<(?:!doctype html|html|head|body|meta)[\s>]/i.test(withoutPrologue(head)) ? 'html' : 'text'
}

/** One part after the other: together they would be tried in every combination. */
function withoutPrologue(head: string): string {
  const part = /[\xef\xbb\xbf\s]+|<!--[\s\S]*?-->|<\?xml[^>]*>/y
  let end = 0
  while (part.test(head)) end = part.lastIndex
  return head.slice(end)
}

/** Whether bytes hold a word as UTF-16, as names inside a compound file are written. */
export function holdsWide(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(word, 'utf16le'))
}

const toLatin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
