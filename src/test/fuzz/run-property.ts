/** Runs one property: first on what failed before, then on what is made up. */
import fc, {type Parameters} from 'fast-check'
import type {Failure} from './kept-failures.ts'
import type {Property} from './property.ts'

interface Run {
  numRuns: number
  seed: number
  failures: readonly Failure[]
  /** So many more cases were tried. */
  onRun?(count: number): void
}

/** The smallest counterexample that was found; `null` where everything holds. */
export async function runProperty(property: Property, run: Run): Promise<Failure | null> {
  const before = run.failures.map(({given}) => given)
  const known = await check(property, {...onlyOn(before), seed: run.seed})
  if (known) return known
  return property.together ? await runTogether(property, run) : await runEach(property, run)
}

/** How many cases a run has, when so many runs are asked for. */
export function casesOf({together}: Property, numRuns: number): number {
  return together ? Math.ceil((numRuns * 10) / together.count) * together.count : numRuns
}

async function runEach(property: Property, {numRuns, seed, onRun}: Run): Promise<Failure | null> {
  return await check(property, {numRuns: casesOf(property, numRuns), seed}, () => onRun?.(1))
}

/** A batch that fails is halved down to one that does, which alone is made smaller: a batch would take very long. */
async function runTogether(property: Property, {numRuns, seed, onRun}: Run): Promise<Failure | null> {
  const {given, together} = property
  const {count, hold} = together!
  const batches = fc.asyncProperty(fc.array(given, {minLength: count, maxLength: count}), async (all) => {
    await hold(all)
    onRun?.(count)
  })
  const found = await fc.check(batches, {
    numRuns: casesOf(property, numRuns) / count,
    seed,
    endOnFailure: true
  })
  if (!found.failed) return null
  const culprit = await halve(found.counterexample![0], hold)
  const smallest = culprit.length === 1 ? await check(property, {...onlyOn(culprit), seed}) : null
  const said = smallest?.said ?? firstLines(found.errorInstance)
  return {given: smallest?.given ?? culprit, said, seed, path: found.counterexamplePath!}
}

/** The smallest half of a half … that fails by itself. */
async function halve(all: readonly unknown[], hold: (all: readonly unknown[]) => void | Promise<void>) {
  let failing = all
  while (failing.length > 1) {
    const middle = failing.length >> 1
    const halves = [failing.slice(0, middle), failing.slice(middle)]
    const [first, second] = [await fails(halves[0]!), await fails(halves[1]!)]
    if (!first && !second) break
    failing = first ? halves[0]! : halves[1]!
  }
  return failing

  async function fails(some: readonly unknown[]): Promise<boolean> {
    try {
      await hold(some)
      return false
    } catch {
      return true
    }
  }
}

async function check(
  {given, holds}: Property,
  parameters: Parameters<[unknown]>,
  onRun?: () => void
): Promise<Failure | null> {
  if (parameters.numRuns === 0) return null
  const property = fc.asyncProperty(given, async (value) => {
    await holds(value)
    onRun?.()
  })
  const {failed, counterexample, errorInstance, seed, counterexamplePath} = await fc.check(
    property,
    parameters
  )
  if (!failed) return null
  return {given: counterexample![0], said: firstLines(errorInstance), seed, path: counterexamplePath!}
}

function onlyOn(values: readonly unknown[]): Parameters<[unknown]> {
  return {numRuns: values.length, examples: values.map((value): [unknown] => [value])}
}

function firstLines(error: unknown): string {
  return String(error).split('\n').slice(0, 12).join('\n')
}
