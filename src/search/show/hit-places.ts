/**
 * Where in its document a hit's words stand, for the hit map.
 */
import type {Hit} from './hit.ts'

/**
 * Places in the source, rising; exact but for repairs within a line. A word of the heading stands at its start,
 * and so does a hit that is met in the names of its units alone.
 */
export function hitPlaces({record, title, text}: Hit): number[] {
  const places = title.length > 0 || text.length === 0 ? [record.start] : []
  let line = 0
  let lineStart = 0
  let lineEnd = record.text.indexOf('\n')
  for (const {start} of text) {
    while (lineEnd >= 0 && start > lineEnd) {
      line++
      lineStart = lineEnd + 1
      lineEnd = record.text.indexOf('\n', lineStart)
    }
    places.push((record.lines[line] ?? record.start) + start - lineStart)
  }
  return places
}
