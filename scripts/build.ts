/**
 * `npm run build`: content/ → dist/. Exit status 1, and dist/ as it was, where anything is wrong.
 */
import {buildSite} from './steps/build-site.ts'
import {formatByteTable} from './steps/byte-table.ts'
import {reportFailure} from './steps/report-failure.ts'

try {
  const table = await buildSite()
  process.stdout.write(`${formatByteTable(table)}\n`)
} catch (error) {
  reportFailure(error)
  process.stderr.write('没有建成，dist/ 保持原样。\n')
  process.exitCode = 1
}
