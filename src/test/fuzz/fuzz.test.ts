/** Every property of the list, a thousand times; a failure is kept in `failures/` and told with what was given. */
import {expect, test} from 'vitest'
import {keepFailure, readFailures} from './kept-failures.ts'
import {properties} from './properties.ts'
import {runProperty} from './run-property.ts'
import {fuzzed} from './settings.ts'

test.each(properties)('$name', {timeout: 600_000}, async (property) => {
  const failure = await runProperty(property, {...fuzzed, failures: readFailures(property.name)})
  if (failure) keepFailure(property.name, failure)
  expect(failure).toBeNull()
})

test('properties are told apart by their names, which can name a file', () => {
  const names = properties.map(({name}) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
})
