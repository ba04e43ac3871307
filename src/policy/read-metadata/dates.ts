/**
 * The day a document was made: as it is signed, decided, delivered, or else as the page around it says.
 *
 *     2023年6月14日    二〇〇五年六月十一日    2026月3月26日 (a slip for 年)    2025-02-06
 */
import {readNumeral} from '../1-text/numerals.ts'
import type {Printed} from './printed.ts'

const day =
  /(?<year>\d{4}|[〇○零一二三四五六七八九]{4})\s?[年月./-]\s?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})\s?[月./-]\s?(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})/

/** The first day a line names, as 2016-08-30; `null` where it names none, or one that does not exist. */
export function toDay(line: string | null | undefined): string | null {
  const {groups} = day.exec(line ?? '') ?? {}
  if (!groups) return null
  const read = (words: string) => readNumeral(words.replaceAll('○', '〇')) ?? Number.NaN
  const [year, month, date] = [read(groups['year']!), read(groups['month']!), read(groups['day']!)]
  const made = new Date(Date.UTC(year, month - 1, date))
  const exists =
    made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date
  return exists ? made.toISOString().slice(0, 10) : null
}

export function readIssued(printed: Printed): string | null {
  const candidates = [
    ...printed.lines('date').slice(0, 1),
    printed.header('issued'),
    printed.lines('enactment').at(-1),
    printed.lines('subtitle')[0],
    printed.lines('imprint')[0],
    printed.header('published')
  ]
  return candidates.map(toDay).find((found) => found !== null) ?? null
}
