import {expect, test} from 'vitest'
import {readDate} from './read-date.ts'

const today = '2026-11-26'

test('a release is of today, or of the day that is asked for, which may be today', () => {
  expect(readDate([], today)).toBe(today)
  expect(readDate(['--date=2026-11-26'], today)).toBe(today)
  expect(readDate(['2025-01-31'], today)).toBe('2025-01-31')
})

test.each([
  ['a day that does not exist', ['--date=2026-13-45'], '没有 2026-13-45 这一天。'],
  ['a day to come', ['--date=2026-11-27'], '2026-11-27 还没有到：发布的日期最晚是今天，2026-11-26。'],
  ['no day', ['--date=now'], '日期应形如 2026-11-26，实为“--date=now”。'],
  ['a day too many', ['2026-11-25', '2026-11-26'], '实为“2026-11-25 2026-11-26”。']
])('%s is refused, with what is wrong', (_, words, said) => {
  expect(() => readDate(words, today)).toThrow(said)
})
