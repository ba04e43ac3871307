import {z} from 'zod'
import {PlainError} from '../report-failure.ts'

/**
 * The day of a release from the words of the command: `today` where none was asked for. Throws a PlainError with
 * what is wrong; a day to come would keep every release before it out.
 */
export function readDate(words: readonly string[], today: string): string {
  const [word] = words
  if (word === undefined) return today
  const day = /^(?:--date=)?(\d{4}-\d{2}-\d{2})$/.exec(word)?.[1]
  if (words.length > 1 || day === undefined)
    throw new PlainError(
      `日期应形如 2026-11-26，实为“${words.join(' ')}”。用法：npm run release [-- --date=2026-11-26]`
    )
  if (!z.iso.date().safeParse(day).success) throw new PlainError(`没有 ${day} 这一天。`)
  if (day > today) throw new PlainError(`${day} 还没有到：发布的日期最晚是今天，${today}。`)
  return day
}
