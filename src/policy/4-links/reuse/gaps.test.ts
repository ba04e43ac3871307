import {expect, test} from 'vitest'
import {toText} from '../../1-text/text.ts'
import {toCrossable} from './gaps.ts'
import {toLetters} from './letters.ts'

/** Runs up to and from the bars: what lies between them is the gap. */
function isCrossable(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => ({
    letters: toLetters(toText(text.replaceAll('|', ''))),
    from: text.indexOf('|'),
    to: text.lastIndexOf('|') - 1
  }))
  const previous = {a: 0, b: b!.from - a!.from, length: a!.from}
  return toCrossable(a!.letters, b!.letters)(previous, {a: a!.to, b: b!.to, length: 1})
}

test('changed words, a sentence put in, a paragraph put in, another heading', () => {
  expect(isCrossable('修桥|铺路|架线', '修桥|种树|架线')).toBe(true)
  expect(isCrossable('修桥。||架线', '修桥。|铺路要先测量。|架线')).toBe(true)
  expect(isCrossable('修桥。\n||架线', '修桥。\n|铺路要先测量。\n|架线')).toBe(true)
  expect(isCrossable('修桥。\n|（一）架线|\n架线', '修桥。\n|1.拉线|\n架线')).toBe(false)
  expect(isCrossable('修桥。\n（一）|架线|\n架线', '修桥。\n（一）|拉线|\n架线')).toBe(true)
})

test('near miss: another paragraph on either side', () => {
  expect(isCrossable('修桥|。\n铺路先测量。\n|架线', '修桥|。\n种树选良种。\n|架线')).toBe(false)
  expect(isCrossable('修桥。\n|铺路先测量|。\n架线', '修桥。\n|种树选良种|。\n架线')).toBe(false)
})
