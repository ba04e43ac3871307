/**
 * `npm run audit [-- KIND…]`: Lighthouse on one page of each public kind of dist/, as a phone sees it, three runs
 * each. Exit status 1 where the median is below a bar.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {chromium} from 'playwright-core'
import {siteSettings} from '../src/corpus/read-site.ts'
import {type AuditRun, auditPage} from './steps/audit/audit-page.ts'
import {type Audited, formatAudits, missedBars} from './steps/audit/audit-table.ts'
import {serveCounting} from './steps/counting-server.ts'
import {findBrowser} from './steps/find-browser.ts'
import {pageKinds} from './steps/page-kinds.ts'
import {startProgress} from './steps/progress/start-progress.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'
import {findPort} from './steps/serve-site.ts'

const runsEach = 3

try {
  if (!existsSync('dist')) throw new PlainError('还没有 dist/：先运行 npm run build')
  const audited = await auditKinds(choose(process.argv.slice(2)))
  const missed = missedBars(audited)
  process.stdout.write(`${[formatAudits(audited), '', ...missed].join('\n').trim()}\n`)
  if (missed.length > 0) process.exitCode = 1
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

/** The kinds asked for, or all that are meant for the public. */
function choose(asked: readonly string[]): [kind: string, path: string][] {
  const unknown = asked.filter((kind) => !(kind in pageKinds))
  if (unknown.length > 0) {
    throw new PlainError(`没有这种页：${unknown.join('、')}。有：${Object.keys(pageKinds).join('、')}`)
  }
  return Object.entries(pageKinds).filter(([kind, path]) =>
    asked.length > 0 ? asked.includes(kind) : isPublic(path)
  )
}

/** A page that asks search engines to leave it out is for us, and they would only tell us so. */
function isPublic(path: string): boolean {
  const file = join('dist', path, path.endsWith('/') ? 'index.html' : '')
  return !/<meta name="robots" content="[^"]*noindex/.test(readFileSync(file, 'utf8'))
}

async function auditKinds(kinds: readonly [kind: string, path: string][]): Promise<Audited[]> {
  const server = await serveCounting(resolve('dist'), siteSettings().base)
  const port = await findPort(0)
  const options = await findBrowser()
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`]
  })
  const progress = startProgress('评网页', kinds.length * runsEach, '遍')
  try {
    const audited: Audited[] = []
    for (const [kind, path] of kinds) {
      const runs: AuditRun[] = []
      while (runs.length < runsEach) {
        runs.push(await auditPage(server.address + path.slice(1), port))
        progress.step()
      }
      audited.push({kind, runs})
    }
    return audited
  } finally {
    progress.end()
    await browser.close()
    await server.stop()
  }
}
