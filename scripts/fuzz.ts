/**
 * `npm run fuzz [-- NAME… --runs 1000000 --seed 1]`: the properties of src/test/fuzz, one after the other, with very
 * many made-up cases. A case that fails is made as small as it gets and kept in src/test/fuzz/failures, where every
 * later run begins; what was kept when somebody breaks off stays.
 */
import {relative} from 'node:path'
import {failureFile, keepFailure, readFailures} from '../src/test/fuzz/kept-failures.ts'
import {properties} from '../src/test/fuzz/properties.ts'
import type {Property} from '../src/test/fuzz/property.ts'
import {casesOf, runProperty} from '../src/test/fuzz/run-property.ts'
import {readFuzzArguments} from './steps/fuzz/read-fuzz-arguments.ts'
import {startProgress} from './steps/progress/start-progress.ts'
import {reportFailure} from './steps/report-failure.ts'

try {
  const names = properties.map(({name}) => name)
  const asked = readFuzzArguments(process.argv.slice(2), names)
  console.log(`起点 --seed ${asked.seed}`)
  let failed = 0
  for (const property of properties) {
    if (asked.names.includes(property.name) && !(await holds(property, asked))) failed++
  }
  console.log(failed === 0 ? '都成立' : `不成立的有 ${failed} 条`)
  process.exitCode = failed === 0 ? 0 : 1
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

async function holds(property: Property, {runs, seed}: {runs: number; seed: number}): Promise<boolean> {
  const {name} = property
  const progress = startProgress(name, casesOf(property, runs), '次')
  const failures = readFailures(name)
  const start = process.cpuUsage()
  const failure = await runProperty(property, {
    numRuns: runs,
    seed,
    failures,
    onRun: (count) => progress.step(count)
  })
  progress.end()
  const {user, system} = process.cpuUsage(start)
  console.log(`${failure ? '✗' : '✓'} ${name}，用处理器 ${((user + system) / 1e6).toFixed(1)} 秒`)
  if (failure) {
    keepFailure(name, failure)
    const file = relative(process.cwd(), failureFile(name))
    console.log(
      `  ${JSON.stringify(failure.given)}\n  ${failure.said.replaceAll('\n', '\n  ')}\n  记在 ${file}`
    )
  }
  return failure === null
}
