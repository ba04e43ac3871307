/**
 * Texts that lie beside the project, with accidents: lines lost, printed twice or in another order, odd characters
 * anywhere. Those of the collection are among the properties of `fuzz`.
 */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {widerCorpus} from '../../scripts/steps/wider-corpus.ts'
import {accident, suffer} from './fuzz/given/accidents.ts'
import {checkAccidents} from './fuzz/properties/whole-documents.ts'
import {fuzzed} from './fuzz/settings.ts'

/** Short ones, for many runs. */
const sources = widerCorpus().flatMap(({source}) => (source.length < 20_000 ? [source] : []))

test.skipIf(sources.length === 0)('accidents are survived', {timeout: 300_000}, () => {
  const accidents = fc.array(accident, {minLength: 1, maxLength: 5})
  const outcome = fc.check(
    fc.property(fc.constantFrom(...sources), accidents, (source, accidents) =>
      checkAccidents(accidents.reduce(suffer, source))
    ),
    fuzzed
  )
  expect(outcome.errorInstance).toBeNull()
})
