import {expect, test} from 'vitest'
import {convertInTime} from './convert-in-time.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('a file that takes too long is given up', async () => {
  // A thread takes longer than that to begin.
  await expect(convertInTime('.md', utf8('# 某市方案'), 1)).rejects.toThrow('还没有读完，已停下')
})

test('answers and refusals come back from the thread', async () => {
  expect(await convertInTime('.md', utf8('# 某市方案'))).toMatchObject({
    text: '某市方案\n',
    headings: [{level: 1}]
  })
  await expect(convertInTime('.md', utf8(' '))).rejects.toThrow('读完没有文字')
})
