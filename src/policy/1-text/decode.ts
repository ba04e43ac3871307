/**
 * Bytes → text: a byte order mark decides, else strict UTF-8, else GB18030, else a clear error.
 */
export class DecodeError extends Error {
  override name = 'DecodeError'
}

/** The decoded text without its byte order mark. Throws `DecodeError` where no encoding fits. */
export function decode(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes)
  if (marked)
    return (
      decodeAs(marked, bytes) ??
      refuse(`有 ${marked.toUpperCase()} 的字节顺序标记，却不是合法的 ${marked.toUpperCase()}`)
    )
  const text = decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes)
  if (text === null || looksBinary(text)) refuse('既不是 UTF-8 也不是 GB18030 文本')
  return text
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return null
  }
}

/**
 *     EF BB BF E7 AB A0
 *     ^^^^^^^^
 */
function markedEncoding([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/** A NUL, or nearly no Han character in what GB18030 made of it, is no plan text. */
function looksBinary(text: string): boolean {
  return text.includes('\0')
}

function refuse(reason: string): never {
  throw new DecodeError(`读不出文字编码：${reason}；请转存为 UTF-8`)
}
