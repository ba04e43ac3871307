import {expect, test} from 'vitest'
import {createCoder, decode, deflateByStream, packText, toAlphabet, unpackText} from './pack.ts'

/** So many characters, the first the commonest. */
function textOf(characters: number): string {
  const units = Array.from({length: characters}, (_, at) => String.fromCharCode(0x30_00 + at))
  return units[0]!.repeat(3) + units.slice(1, 200).join('').repeat(2) + units.join('')
}

test.each([
  [1, 1, 'all of one byte'],
  [160, 1, 'the last of one byte'],
  [161, 2, 'the first of two'],
  [24_480, 2, 'the last of two'],
  [24_481, 3, 'the first of three: more characters than two bytes tell apart'],
  [40_000, 3, 'as many as there are in a large dictionary']
])('of %i characters the last takes %i bytes: %s', (characters, size) => {
  const text = textOf(characters)
  const alphabet = toAlphabet([text])
  expect(alphabet.length).toBe(characters)
  const coder = createCoder(alphabet)
  expect(coder.encode(alphabet.at(-1)!).length).toBe(size)
  expect(decode(coder.encode(text), alphabet)).toBe(text)
})

test('near miss: a character of other texts is refused', () => {
  expect(() => createCoder(toAlphabet(['外贸'])).encode('外资')).toThrow('字表里没有“资”')
})

test('a file by itself comes back, however many characters it has', async () => {
  for (const text of ['', '外贸外资', '𠮷野家', textOf(30_000)])
    expect(await unpackText(await packText(text, deflateByStream))).toBe(text)
})
