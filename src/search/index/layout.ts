/**
 * Where the words of every record lie: one long line of slots of 128 places, a record's heading and its text
 * each beginning a slot. A posting is a place on that line.
 *
 *     标题·····|正文··················| 标题·|正文······ | headings over others, once more
 *     ^ record 0                        ^ record 1        ^ what a word stands under
 */

/** Places in a slot, as a power of two. */
export const slotBits = 7

/** How long each record's heading and text are, in slots; a record without text has none for it. */
export interface Extents {
  title: Uint32Array
  text: Uint32Array
}

export interface Layout {
  records: number
  /** By slot: the record it belongs to. */
  recordOf: Uint32Array
  /** By record, one more at the end: its first place. */
  starts: Uint32Array
  /** By record: the first place behind its heading. */
  texts: Uint32Array
}

/** What stands under what. */
export interface Outline {
  /** By record: behind the last one that stands under its heading. */
  ends: Uint32Array
  /** By slot behind the records: the record whose heading lies there. */
  recordOf: Uint32Array
}

/** By record: 0 for a document, one more for each heading above. */
export type Depths = Uint8Array

export function slotsFor(units: number): number {
  return (units + (1 << slotBits) - 1) >> slotBits
}

export function toLayout({title, text}: Extents): Layout {
  const records = title.length
  const starts = new Uint32Array(records + 1)
  const texts = new Uint32Array(records)
  for (let record = 0; record < records; record++) {
    texts[record] = starts[record]! + (title[record]! << slotBits)
    starts[record + 1] = texts[record]! + (text[record]! << slotBits)
  }
  const recordOf = new Uint32Array(starts[records]! >>> slotBits)
  for (let record = 0; record < records; record++)
    recordOf.fill(record, starts[record]! >>> slotBits, starts[record + 1]! >>> slotBits)
  return {records, recordOf, starts, texts}
}

export function toOutline(depths: Depths, {title}: Pick<Extents, 'title'>): Outline {
  const over = recordsOver(depths)
  const recordOf = new Uint32Array(over.reduce((slots, record) => slots + title[record]!, 0))
  let slot = 0
  for (const record of over) {
    recordOf.fill(record, slot, slot + title[record]!)
    slot += title[record]!
  }
  return {ends: toEnds(depths), recordOf}
}

/** Records whose headings stand over others, rising. */
export function recordsOver(depths: Depths): Uint32Array {
  const over: number[] = []
  for (let record = 0; record + 1 < depths.length; record++) {
    if (depths[record + 1]! > depths[record]!) over.push(record)
  }
  return Uint32Array.from(over)
}

function toEnds(depths: Depths): Uint32Array {
  const ends = new Uint32Array(depths.length)
  const open: number[] = []
  for (let record = 0; record <= depths.length; record++) {
    while (open.length > 0 && (record === depths.length || depths[record]! <= depths[open.at(-1)!]!)) {
      ends[open.pop()!] = record
    }
    open.push(record)
  }
  return ends
}
