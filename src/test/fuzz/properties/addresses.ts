/** What stands in an address, whatever it is made of. */
import {deepStrictEqual, doesNotMatch, match, ok, strictEqual} from 'node:assert/strict'
import fc from 'fast-check'
import {type AddressStep, lineageOf, makeAddress, parentOf, parseAddress} from '../../../policy/address.ts'
import {indicatorAddress, indicatorPath} from '../../../render/indicators/indicator-address.ts'
import {unitAddress} from '../../../render/units/unit-address.ts'
import {anyText} from '../given/any-text.ts'
import {defineProperty, type Property} from '../property.ts'

const step: fc.Arbitrary<AddressStep> = fc.record(
  {
    prefix: fc.constantFrom('part', 'chp', 'sec', 'sub', 'item', 'art', 'enum', 'box', 'annex', 'dash'),
    number: fc.nat({max: 999}),
    copy: fc.integer({min: 1, max: 40})
  },
  {noNullPrototype: true}
)
const name = fc.oneof(anyText, fc.string({unit: 'grapheme', maxLength: 300}))

export const addresses: readonly Property[] = [
  defineProperty({
    name: 'an-address-is-parsed-again-and-knows-what-is-around-it',
    given: fc.array(step, {minLength: 1, maxLength: 6}),
    holds: (steps) => {
      const addresses: string[] = []
      for (const each of steps) addresses.push(makeAddress(addresses.at(-1) ?? null, each))
      deepStrictEqual(parseAddress(addresses.at(-1)!), steps)
      strictEqual(parentOf(addresses.at(-1)!), addresses.at(-2) ?? null)
      deepStrictEqual(lineageOf(addresses.at(-1)!), addresses)
    }
  }),
  defineProperty({
    name: 'the-address-of-an-indicator-is-one-step-and-short-enough-for-a-file',
    given: name,
    holds: (name) => {
      const address = indicatorAddress(name)
      doesNotMatch(address, /[/?#%“”"'\\:*<>|\s]|^\.|\.$/)
      ok(new TextEncoder().encode(address).length <= 255)
      strictEqual(indicatorAddress(address), address)
      if (address === '') return
      const {pathname} = new URL(indicatorPath(name), 'http://site')
      strictEqual(decodeURIComponent(pathname), `/targets/${address}/`)
    }
  }),
  defineProperty({
    name: 'the-address-of-a-unit-is-safe-and-the-same-twice',
    given: name,
    holds: (name) => {
      const address = unitAddress('640500', name)!
      match(address, /^640500-[\p{L}\p{N}-]+$/u)
      ok(new TextEncoder().encode(address).length < 255)
      strictEqual(unitAddress('640500', name), address)
    }
  })
]
