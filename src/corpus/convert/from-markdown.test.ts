import {expect, test} from 'vitest'
import {convert} from './convert.ts'

const linesOf = async (markdown: string) => {
  const {text} = await convert('.md', new TextEncoder().encode(markdown))
  return text.split('\n').filter((line) => line !== '')
}

test('a paragraph of very many lines keeps every one, in order', async () => {
  const lines = Array.from({length: 1001}, (_, at) => `第${at + 1}行写明一件要办的事`)
  expect(await linesOf(lines.join('\n'))).toEqual(lines)
  expect(await linesOf(lines.join('\r\n'))).toEqual(lines)
})

test('near miss: a table of as many rows stays one table', async () => {
  const rows = Array.from({length: 400}, (_, at) => `| 指标${at} | ${at} |`)
  const read = await linesOf(['| 指标 | 值 |', '| --- | --- |', ...rows].join('\n'))
  expect(read).toHaveLength(401)
  expect(read[400]).toBe('指标399\t399')
})
