import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type AddressStep, lineageOf, locateAddress, makeAddress, parentOf, parseAddress} from './address.ts'

const step: fc.Arbitrary<AddressStep> = fc.record({
  prefix: fc.constantFrom('part', 'chp', 'sec', 'sub', 'item', 'art', 'enum', 'box', 'annex', 'dash'),
  number: fc.nat({max: 999}),
  copy: fc.integer({min: 1, max: 40})
})

test('what is made is parsed again, and knows what is around it', () => {
  fc.assert(
    fc.property(fc.array(step, {minLength: 1, maxLength: 6}), (steps) => {
      const addresses: string[] = []
      for (const each of steps) addresses.push(makeAddress(addresses.at(-1) ?? null, each))
      expect(parseAddress(addresses.at(-1)!)).toEqual(steps)
      expect(parentOf(addresses.at(-1)!)).toBe(addresses.at(-2) ?? null)
      expect(lineageOf(addresses.at(-1)!)).toEqual(addresses)
    })
  )
})

test.each(['', 'sec', 'sec_', 'sec_3__', 'sec_3~1', 'sec_三', '3', 'sec_3 ', '__sec_3'])(
  '“%s” is no address',
  (words) => {
    expect(parseAddress(words)).toBeNull()
  }
)

test('a provision is found by its address, and by one it had before', () => {
  const sections = [{id: 'sec_1'}, {id: 'sec_1__sub_2'}]
  expect(locateAddress(sections, 'sec_1__sub_2')).toBe(sections[1])
  expect(locateAddress(sections, 'sec_1__item_2', {sec_1__item_2: 'sec_1__sub_2'})).toBe(sections[1])
  expect(locateAddress(sections, 'sec_9')).toBeNull()
  expect(locateAddress(sections, 'constructor')).toBeNull()
})
