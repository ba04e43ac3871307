/**
 * A table of contents at the beginning: its lines say where the provisions are, and are none.
 *
 *     目　录
 *     一、现状与形势................1       dots and a page number
 *     1　总则                               or: the same words stand again further down
 */
import type {Line} from '../1-text/lines.ts'

const title = /^目[\s　]*[录次]/
const leader = /(?<![.．·…‥。])[.．·…‥。]{4,}[\s　]*\d{0,3}$|[\s　]\d{1,3}$/
const dots = /[.．·…‥]{4,}/
/** A longer line is running text. */
const longestEntry = 80
/** A table of contents stands among the first lines. */
const searched = 80

/** Indices of the lines of a table of contents, empty where there is none. */
export function findContentsList(lines: readonly Line[]): ReadonlySet<number> {
  const head = lines.findIndex(({text}, at) => at < searched && title.test(text))
  if (head < 0) {
    const dotted = [...lines.keys()].filter((at) => at < searched && dots.test(lines[at]!.text))
    return new Set(dotted.length >= 3 ? dotted : [])
  }
  const where = toPlaces(lines, head)
  const whole = toWhole(lines, head, where)
  if (whole) return whole
  const found = new Set([head])
  const seen = new Set<string>()
  for (let at = head + 1; at < lines.length; at++) {
    const {text} = lines[at]!
    const key = toKey(text)
    // What was seen already begins the body; what neither repeats nor points to a page never was an entry.
    if (key.length > longestEntry || seen.has(key)) break
    const repeats = (where.get(key) ?? 0) > at
    if (!repeats && !leader.test(text) && !mayGoOn(lines, at, where)) break
    seen.add(key)
    found.add(at)
  }
  return found.size > 2 ? found : new Set()
}

/** All lines from the title to where the first entry stands again, if none of them is running text. */
function toWhole(
  lines: readonly Line[],
  head: number,
  where: ReadonlyMap<string, number>
): ReadonlySet<number> | null {
  const first = toKey(lines[head + 1]?.text ?? '')
  if (!where.has(first)) return null
  const end = lines.findIndex(
    ({text}, at) => at > head + 1 && text.length <= 2 * longestEntry && toKey(text) === first
  )
  if (end < 0) return null
  const entries = [...lines.keys()].slice(head, end)
  const isList = entries.every(
    (at) => toKey(lines[at]!.text).length <= longestEntry && !/。/.test(lines[at]!.text)
  )
  return isList && entries.length > 2 ? new Set(entries) : null
}

/** A line between two entries: an entry over two lines, or several entries in one. */
function mayGoOn(lines: readonly Line[], at: number, where: ReadonlyMap<string, number>): boolean {
  const next = lines[at + 1]
  if (!next || toKey(next.text).length > longestEntry || /[，。；]/.test(lines[at]!.text)) return false
  return leader.test(next.text) || (where.get(toKey(next.text)) ?? 0) > at + 1
}

/** Last place of each short line. */
function toPlaces(lines: readonly Line[], from: number): Map<string, number> {
  const where = new Map<string, number>()
  for (let at = from + 1; at < lines.length; at++) {
    if (lines[at]!.text.length <= longestEntry) where.set(toKey(lines[at]!.text), at)
  }
  return where
}

function toKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(leader, '')
    .replace(/[\s　.．。]+/g, '')
    .replace(/\(\d+\)$/, '')
}
