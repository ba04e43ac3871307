/**
 * Bytes → text: a byte order mark decides, else strict UTF-8, else GB18030, else a clear error.
 */
export class DecodeError extends Error {
  override name = 'DecodeError'
}

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const
export type Encoding = (typeof encodings)[number]

/** The decoded text without its byte order mark. Throws `DecodeError` where no encoding fits. */
export function decode(bytes: Uint8Array): {source: string; encoding: Encoding} {
  const marked = markedEncoding(bytes)
  if (marked) {
    const source = decodeAs(marked, bytes)
    const name = marked.toUpperCase()
    return source === null
      ? refuse(`有 ${name} 的字节顺序标记，却不是合法的 ${name}`)
      : {source, encoding: marked}
  }
  const source = decodeAs('utf-8', bytes)
  if (source?.includes('\0')) refuse('里面有空字节，不是文本')
  if (source !== null) return {source, encoding: 'utf-8'}
  const broken = brokenUtf8(bytes)
  if (broken !== null) refuse(`像是 UTF-8，但第 ${broken + 1} 个字节起读不通`)
  const chinese = decodeAs('gb18030', bytes)
  if (chinese === null || !looksChinese(chinese)) refuse('既不是 UTF-8 也不是 GB18030 文本')
  return {source: chinese, encoding: 'gb18030'}
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): string | null {
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
function markedEncoding([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

/**
 * Where a text that is UTF-8 for its greater part stops being so; `null` where it never was. Such a text is
 * damaged: as GB18030 it would read as quite other Han characters, without a word.
 */
function brokenUtf8(bytes: Uint8Array): number | null {
  let sequences = 0
  let strays = 0
  let first: number | null = null
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 1) sequences++
    else if (length === 0) {
      strays++
      first ??= at
    }
    at += Math.max(length, 1)
  }
  return sequences > strays * 2 ? first : null
}

/**
 *     E7 AB A0    3: a lead byte and what belongs to it
 *     41          1: ASCII
 *     AB          0: neither
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return lead < 0xf5 ? length : 0
}

/**
 * What GB18030 makes of another encoding is full of rare signs. A Chinese plan text has its stops and commas
 * or one of the commonest characters at least once in forty.
 */
function looksChinese(text: string): boolean {
  if (text.includes('\0') || /[\p{Co}\p{Cn}]/u.test(text)) return false
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const common = text.match(/[，。、；：（）《》“”的一是和在中国人大发展第章节条年月日省市县]/g)?.length ?? 0
  return han > 0 && common * 40 >= han
}

function refuse(reason: string): never {
  throw new DecodeError(`读不出文字编码：${reason}；请转存为 UTF-8`)
}
