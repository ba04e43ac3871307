import {expect, test} from 'vitest'
import {formatProblem} from './content-error.ts'

test('a problem is told without anything a terminal would obey', () => {
  const problem = {
    code: 'name',
    file: 'content/甲\u001b[2J.txt',
    line: 1,
    column: 1,
    reason: '编号“\u202e甲”'
  } as const
  expect(formatProblem(problem)).toBe('content/甲‹U+001B›[2J.txt:1:1 编号“‹U+202E›甲”')
})
