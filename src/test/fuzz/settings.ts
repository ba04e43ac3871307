/**
 * How often a property is run, and from where its chance begins: the same for every test that makes its cases up.
 * Tests begin at one place and say the same twice; `npm run fuzz` begins elsewhere each time.
 */
const runs = numberFrom('FUZZ_RUNS', 1000)
const seed = numberFrom('FUZZ_SEED', 20_261_126)

/** For `fc.assert` and `runProperty`. */
export const fuzzed = {numRuns: runs, seed} as const

function numberFrom(variable: string, usual: number): number {
  const said = process.env[variable]
  if (said === undefined) return usual
  const number = Number(said)
  if (!Number.isSafeInteger(number))
    throw new Error(`Unexpected ${variable}=${said}, expected a whole number`)
  return number
}
