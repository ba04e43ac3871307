/** What was published goes on answering, and what the next release would promise does so now. */
import {expect, test} from 'vitest'
import {unansweredAddresses} from '../../../scripts/steps/unanswered-addresses.ts'
import {corpus, published} from '../../corpus.ts'
import {promisedAddresses} from '../../exports/changes/promised-addresses.ts'

test('every address that was ever promised answers', () => {
  const frozen = published().frozen.flatMap(({addresses}) => addresses)
  expect(unansweredAddresses('dist', frozen)).toEqual([])
})

test('every address of today that a release would promise answers', () => {
  const today = promisedAddresses(corpus())
  expect(today.length).toBeGreaterThan(corpus().policies.length)
  expect(unansweredAddresses('dist', today)).toEqual([])
})
