/**
 * Section numbers on the band of a strip: 一、 first, then （一） where room is left; a diamond that stands
 * in the way pushes a label to its right.
 */
import {round} from './round.ts'
import {textWidth} from './text-width.ts'
import type {StripSection} from './to-strip-data.ts'

export interface PlacedLabel {
  section: StripSection
  text: string
  x: number
}

interface Room {
  from: number
  to: number
}

const diamondHalf = 5
const gap = 4

export function placeStripLabels(
  sections: readonly StripSection[],
  x: (at: number) => number,
  citations: readonly number[],
  width: number
): PlacedLabel[] {
  const diamonds = citations.map((at) => ({from: at - diamondHalf, to: at + diamondHalf}))
  const taken: Room[] = []
  const placed: PlacedLabel[] = []
  for (const depth of [1, 2]) {
    for (const section of sections) {
      if (section.depth !== depth || section.label === '') continue
      const limit = Math.min(x(section.end), width)
      const room = findRoom(x(section.start) + gap, limit, textWidth(section.label), [...taken, ...diamonds])
      if (!room) continue
      taken.push(room)
      placed.push({section, text: section.label, x: round(room.from)})
    }
  }
  return placed.sort((one, other) => one.x - other.x)
}

/** First free place of `size` pixels between `from` and `limit`, no further than two labels away. */
function findRoom(from: number, limit: number, size: number, taken: readonly Room[]): Room | null {
  let at = from
  for (const other of [...taken].sort((one, two) => one.from - two.from)) {
    if (other.to > at && other.from < at + size) at = other.to + 1
  }
  return at + size <= limit && at - from <= 48 ? {from: at, to: at + size} : null
}
