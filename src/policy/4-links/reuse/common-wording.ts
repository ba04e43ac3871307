/**
 * Wording that places all over the country have: nobody can say whose it is, however it is put together.
 *
 *     依法接受人大及其常委会监督，自觉接受政协民主监督        a report to any congress
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^ each stretch is everywhere, this order of them is not
 *
 * Counted in provinces, not in documents: what a province says and its cities repeat is theirs.
 */
import {indexGrams} from './gram-index.ts'
import {type Letters, lineBreak} from './letters.ts'

export interface CommonLimits {
  /** Letters of a stretch. */
  stretch: number
  /** A stretch in more provinces than this is common. */
  provinces: number
}

/**
 * For each document 1 at the letters that stand in a common stretch; `provinces` says whose each document is.
 * Linear in the letters.
 */
export function findCommonWording(
  documents: readonly Letters[],
  provinces: readonly string[],
  {stretch: length, provinces: most}: CommonLimits
): Uint8Array[] {
  const groups = Map.groupBy(documents.keys(), (index) => provinces[index]!)
  if (groups.size <= most) return documents.map(({codes}) => new Uint8Array(codes.length))
  // The documents of a province are one to the index.
  const size = documents.reduce((sum, {codes}) => sum + codes.length + 1, 0)
  const codes = new Uint16Array(size).fill(lineBreak)
  const starts = [0]
  const places = new Map<number, number>()
  let end = 0
  for (const group of groups.values()) {
    for (const index of group) {
      places.set(index, end)
      codes.set(documents[index]!.codes, end)
      end += documents[index]!.codes.length + 1
    }
    starts.push(end)
  }
  const limits = {length, documents: most, repeats: Number.POSITIVE_INFINITY}
  const {gramAt, usable} = indexGrams(codes, starts, limits)
  return documents.map((document, index) => {
    const common = new Uint8Array(document.codes.length)
    const start = places.get(index)!
    for (let at = 0; at + length <= common.length; at++) {
      if (usable[gramAt[start + at]!] === 0) common.fill(1, at, at + length)
    }
    return common
  })
}

/** Own words counted up to each letter without those in common stretches. */
export function withoutCommon(worded: Uint32Array, common: Uint8Array): Uint32Array {
  const own = new Uint32Array(worded.length)
  for (let at = 0; at < common.length; at++) {
    own[at + 1] = own[at]! + (common[at] === 1 ? 0 : worded[at + 1]! - worded[at]!)
  }
  return own
}
