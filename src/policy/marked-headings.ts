/**
 * Where the lines that a file marks as headings and the headings that were read are not the same.
 *
 *     <h2>重点任务</h2>, and no number before it that would make it a heading
 *     一、总体要求 is read as one, and is no heading in Word while the others are
 */
import {isBlank} from './1-text/lines.ts'
import type {Root, Section, Spot} from './2-tree/nodes.ts'
import type {Unplaced} from './messages.ts'
import type {MarkedHeading} from './original.ts'

export const markedHeadingRule = 'tree:marked-heading'

/** So many marked headings show that whoever made the file marked headings at all. */
const fewestMarked = 3

/** Linear; in reading order within each of the two kinds. */
export function markedHeadingDoubts(
  source: string,
  tree: Root,
  sections: readonly Section[],
  marked: readonly MarkedHeading[]
): Unplaced[] {
  const read = sections.map(toHeadingSpot)
  // A title, a signature: what stands around the plan is no heading of it, and may well be marked as one.
  const framed = tree.children.filter((node) => node.type === 'paragraph' && node.role !== 'body')
  const spotAt = toFinder([...read, ...framed])
  const found = marked.map(({at}) => toLine(source, at)).map((line) => ({line, spot: spotAt(line.start)}))
  const unread = found.filter(({spot}) => !spot).map(({line}) => line)
  const agreed = new Set(found.map(({spot}) => spot))
  // Only at depths where most are marked does one that is not tell anything.
  const unmarked = [...Map.groupBy(read, ({depth}) => depth).values()].flatMap((level) => {
    const missing = level.filter((spot) => !agreed.has(spot))
    return marked.length >= fewestMarked && missing.length * 2 < level.length ? missing : []
  })
  return [
    ...unread.map(tell('文件里标为标题，没有读成标题')),
    ...unmarked.map(tell('读成了标题，文件里没有标为标题'))
  ]
}

const tell =
  (reason: string) =>
  ({start, end}: Spot): Unplaced => ({rule: markedHeadingRule, reason, start, end})

/** The words of a line, without the spaces around them. */
function toLine(source: string, at: number): Spot {
  const stop = source.indexOf('\n', at)
  let [start, end] = [at, stop < 0 ? source.length : stop]
  while (start < end && isBlank(source.charCodeAt(start))) start++
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return {start, end}
}

function toHeadingSpot({start, marker, depth, children}: Section): Spot & {depth: number} {
  const heading = children.find(({type}) => type === 'heading')
  return {start, end: heading?.end ?? start + Math.max(marker.length, 1), depth}
}

/** The spot around a place; spots do not overlap, and places must be asked in rising order. */
function toFinder(spots: readonly Spot[]): (at: number) => Spot | undefined {
  const sorted = spots.toSorted((one, other) => one.start - other.start)
  let next = 0
  return (at) => {
    while (next < sorted.length && sorted[next]!.end <= at) next++
    const spot = sorted[next]
    return spot && spot.start <= at ? spot : undefined
  }
}
