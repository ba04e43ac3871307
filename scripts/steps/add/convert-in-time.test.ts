import {expect, test} from 'vitest'
import {convertInTime} from './convert-in-time.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('a file that takes too long is given up', async () => {
  const slow = utf8('['.repeat(400_000))
  await expect(convertInTime('.md', slow, 3000)).rejects.toThrow('读了 3 秒还没有读完')
})

test('answers and refusals come back from the thread', async () => {
  expect(await convertInTime('.md', utf8('# 某市方案'))).toMatchObject({
    text: '某市方案\n',
    headings: [{level: 1}]
  })
  await expect(convertInTime('.md', utf8(' '))).rejects.toThrow('读完没有文字')
})
