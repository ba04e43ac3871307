import {expect, test} from 'vitest'
import {locateAddress, parseAddress} from './address.ts'

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
