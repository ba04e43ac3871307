/**
 * A build as small as can be, for tests: `node small-build.ts SITE WORDS [BYTES]` makes three files, of BYTES each.
 * With KILL_AT=n in the environment it kills itself before its step n; every change of a file has a step before it and
 * one after it. Prints how many steps there were.
 */
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {join} from 'node:path'
import {reportFailure} from '../report-failure.ts'

const [site, words, bytes = '0'] = process.argv.slice(2) as [string, string, string?]
let step = 0

function countStep(): void {
  step += 1
  if (step === Number(process.env['KILL_AT'])) process.kill(process.pid, 'SIGKILL')
}

for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync'] as const) {
  const change = fs[name] as (...given: unknown[]) => unknown
  const watched = (...given: unknown[]) => {
    countStep()
    const result = change(...given)
    countStep()
    return result
  }
  Object.assign(fs, {[name]: watched})
}
syncBuiltinESMExports()
const {withSiteFolder} = await import('./with-site-folder.ts')

try {
  await withSiteFolder(site, async (fresh) => {
    for (const name of ['index.html', 'plan.html', 'tables.csv'])
      fs.writeFileSync(join(fresh, name), words.padEnd(Number(bytes), '.'))
  })
  process.stdout.write(String(step))
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}
