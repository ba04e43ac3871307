/**
 * `npm run bench:search [-- --sizes 300,3000 --queries FILE --no-browser]`: our search and its peers on the same
 * records and the same queries in one run: how long they take, how often the first ten hold an answer, what a
 * browser has to fetch; and which of the bars are met.
 */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {toSegmenter} from '../src/corpus/segment-words.ts'
import {corpus} from '../src/corpus.ts'
import {askAll} from './steps/bench-search/ask.ts'
import {type Bar, barRow, barsOf, barsOfBrowser, barsOfBuild} from './steps/bench-search/bars.ts'
import {measureInBrowser} from './steps/bench-search/browser.ts'
import {buildAlone, measureBuildCost} from './steps/bench-search/build-cost.ts'
import {buildEngines} from './steps/bench-search/engines.ts'
import {parseQueries} from './steps/bench-search/given-queries.ts'
import {toHaystack} from './steps/bench-search/haystack.ts'
import {makeQueries} from './steps/bench-search/make-queries.ts'
import {recombine} from './steps/bench-search/recombine.ts'
import {formatBrowser, formatRun} from './steps/bench-search/report.ts'
import {readSite} from './steps/bench-search/site-index.ts'
import {clean} from './steps/bench-search/summary.ts'
import {fromWorkingDirectory} from './steps/read-files.ts'
import {reportFailure} from './steps/report-failure.ts'
import {formatTable} from './steps/text-table.ts'

/** Queries a browser is asked: each opens two pages. */
const inBrowser = 16

try {
  const {values} = parseArgs({
    allowNegative: true,
    options: {
      sizes: {type: 'string', default: '300,3000,30000,100000'},
      queries: {type: 'string'},
      browser: {type: 'boolean', default: true},
      'build-cost': {type: 'string'}
    }
  })
  const alone = values['build-cost']
  if (alone) say(JSON.stringify(buildAlone(Number(alone))))
  else await bench(values.sizes.split(',').map(Number), values.queries, values.browser)
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

async function bench(sizes: readonly number[], file: string | undefined, browser: boolean): Promise<void> {
  const {collection, words} = readSite()
  const segment = toSegmenter(corpus().lexicon)
  const given = file ? parseQueries(readFileSync(fromWorkingDirectory(file), 'utf8')) : undefined
  const bars: Bar[] = []
  for (const size of sizes) {
    const records = recombine(collection, words, size)
    const made = makeQueries({collection: records, words, segment})
    const queries = given ? {...made, measured: given} : made
    const run = await askAll(size, [...buildEngines(records, words)], queries, toHaystack(records))
    say(formatRun(run))
    if (!given) bars.push(...barsOf(run))
    if (!browser) continue
    const asked = made.measured.filter(clean).filter((_, place, {length}) => {
      return place % Math.floor(length / inBrowser) === 0
    })
    const seen = await measureInBrowser(
      records,
      words,
      asked.slice(0, inBrowser).map(({query}) => query)
    )
    say(formatBrowser(seen))
    bars.push(...barsOfBrowser(seen))
  }
  const largest = Math.max(...sizes)
  const cost = measureBuildCost(fileURLToPath(import.meta.url), largest)
  const gigabytes = cost.gigabytes.toFixed(2)
  say(
    `${largest.toLocaleString('zh-CN')} 条建索引，另一进程：${cost.seconds.toFixed(1)} 秒，多用内存 ${gigabytes} GB`
  )
  bars.push(...barsOfBuild(cost))
  if (bars.length > 0) say(`\n要求\n${formatTable(bars.map(barRow))}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
