/**
 * The XML parts of an Office file, unpacked with care: nothing is taken on trust from what the zip says of its own
 * sizes. Pictures and fonts stay packed.
 */
import {Unzip, UnzipInflate} from 'fflate'
import {limits, megabyte} from '../../limits.ts'
import {RefusalError, refuse} from '../converted.ts'

/** By path, `word/document.xml`. */
export type Parts = ReadonlyMap<string, Uint8Array>

const sliceLength = 16 * 1024

/** Throws a RefusalError where it is no zip, is damaged, or would grow beyond measure. */
export function openPackage(bytes: Uint8Array): Parts {
  try {
    const parts = unpack(bytes)
    return parts.size > 0 ? parts : refuse(broken)
  } catch (error) {
    if (error instanceof RefusalError) throw error
    return refuse(broken)
  }
}

/** Piece by piece, so that what grows is seen while it grows. */
function unpack(bytes: Uint8Array): Parts {
  const parts = new Map<string, Uint8Array[]>()
  let unfinished = 0
  let [names, total, consumed] = [0, 0, 0]
  const unzip = new Unzip((file) => {
    if (++names > limits.entries) refuse(`压缩包里有 ${limits.entries} 个以上的部件，不像是 Word 文件`)
    if (!/\.(?:xml|rels)$|^mimetype$/i.test(file.name)) return
    if (parts.has(file.name))
      refuse(`压缩包里有两个“${file.name}”，不知以哪个为准；请用 Word 或 WPS 重新另存`)
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    unfinished++
    file.ondata = (error, chunk, final) => {
      if (error) throw error
      total += chunk.length
      if (total > limits.unpackedBytes || total > Math.max(megabyte, consumed * limits.unpackedRatio))
        refuse(grown)
      chunks.push(chunk)
      if (final) unfinished--
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += sliceLength) {
    const slice = bytes.subarray(at, at + sliceLength)
    consumed += slice.length
    unzip.push(slice, at + sliceLength >= bytes.length)
  }
  if (unfinished > 0) refuse(broken)
  return new Map([...parts].map(([name, chunks]) => [name, join(chunks)]))
}

export const broken = '文件损坏，解不开；请重新下载，或用 Word、WPS 打开后另存为 .docx'
const grown = `解开后超过 ${limits.unpackedBytes / megabyte} MB，或超过原文件的 ${limits.unpackedRatio} 倍，不像是正常的 Word 文件；没有打开`

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
