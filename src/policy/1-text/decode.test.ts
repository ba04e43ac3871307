import {expect, test} from 'vitest'
import {DecodeError, decode} from './decode.ts'

const utf8 = new TextEncoder().encode('第三章 重点任务')
const gb18030 = Uint8Array.from([0xb5, 0xda, 0xc8, 0xfd, 0xd5, 0xc2])

test('UTF-8 with and without a byte order mark reads the same', () => {
  expect(decode(utf8)).toEqual({source: '第三章 重点任务', encoding: 'utf-8'})
  expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toEqual(decode(utf8))
})

test('what is no UTF-8 is read as GB18030', () => {
  expect(decode(gb18030)).toEqual({source: '第三章', encoding: 'gb18030'})
})

test('a damaged UTF-8 text is refused with its place, not read as other characters', () => {
  const cut = new TextEncoder().encode('第三章 重点任务').slice(0, -1)
  expect(() => decode(cut)).toThrow('第 20 个字节')
})

test('UTF-16 needs its mark', () => {
  expect(decode(Uint8Array.from([0xff, 0xfe, 0x2c, 0x7b])).source).toBe('第')
})

test.each([
  ['neither encoding', [0xff, 0xff, 0x80, 0x20]],
  ['a NUL byte', [0x41, 0x00, 0x42]],
  // 日本の計画 in Shift-JIS
  ['another encoding', [0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc, 0x8c, 0x76, 0x89, 0xe6]],
  ['a broken text under a UTF-8 mark', [0xef, 0xbb, 0xbf, 0xb5, 0xda]]
])('refuses %s', (_, bytes) => {
  expect(() => decode(Uint8Array.from(bytes))).toThrow(DecodeError)
})
