/**
 * A real browser that has never been here: what it must fetch before the first answer, and how long the next
 * one takes.
 */
import {rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {type Browser, chromium} from 'playwright-core'
import {type CountingServer, type Sent, serveCounting} from '../counting-server.ts'
import {findBrowser} from '../find-browser.ts'
import type {Collection, Vocabulary} from './collection.ts'
import {isSearch, readyInPage, writeOurSite} from './our-site.ts'
import {toPagefindSite} from './pagefind-site.ts'
import {quantile} from './summary.ts'

export interface BrowserRun {
  size: number
  ours: Side
  pagefind: Side
}

/** Medians over the queries: bytes and requests of a cold first one, milliseconds of those that follow. */
export interface Side {
  bytes: number
  requests: number
  warm: number
}

/** Pagefind shows ten results only once it has fetched a fragment for each. */
const readyPagefind = `
  const pagefind = await import('/pagefind/pagefind.js')
  await pagefind.init()
  return async (query) => {
    const {results} = await pagefind.search(query)
    return Promise.all(results.slice(0, 10).map((result) => result.data()))
  }`

export async function measureInBrowser(
  collection: Collection,
  words: Vocabulary,
  queries: readonly string[]
): Promise<BrowserRun> {
  // Not in .cache: a development server watches everything outside node_modules, and these are many files.
  const cache = resolve('node_modules', '.cache', 'bench-search')
  const folder = join(cache, 'ours')
  await writeOurSite(collection, words, folder)
  const servers = {
    ours: await serveCounting(folder),
    pagefind: await serveCounting(await toPagefindSite(collection, cache))
  }
  const browser = await chromium.launch(await findBrowser())
  try {
    const cold: Record<keyof typeof servers, Sent[][]> = {ours: [], pagefind: []}
    for (const query of queries) {
      cold.ours.push(await openOurPage(browser, servers.ours, query))
      cold.pagefind.push((await answer(browser, servers.pagefind, readyPagefind, [query])).sent)
    }
    const side = async (name: keyof typeof servers, ready: string): Promise<Side> => ({
      bytes: quantile(cold[name].map(bytesOf), 0.5),
      requests: quantile(
        cold[name].map(({length}) => length),
        0.5
      ),
      warm: quantile((await answer(browser, servers[name], ready, queries)).times.slice(1), 0.5)
    })
    return {
      size: collection.records.length,
      ours: await side('ours', readyInPage),
      pagefind: await side('pagefind', readyPagefind)
    }
  } finally {
    await browser.close()
    await Promise.all(Object.values(servers).map((server) => server.stop()))
    rmSync(folder, {recursive: true, force: true})
  }
}

function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, {bytes}) => sum + bytes, 0)
}

/** The search page as a link opens it, until it says how many it found. */
async function openOurPage(browser: Browser, server: CountingServer, query: string): Promise<Sent[]> {
  const context = await browser.newContext()
  const page = await context.newPage()
  server.take()
  await page.goto(`${server.address}search/?q=${encodeURIComponent(query)}`, {waitUntil: 'networkidle'})
  await page.locator('[role=status]:not(:empty)').first().waitFor()
  await context.close()
  return server.take().filter(({path}) => isSearch(path))
}

/** Everything sent after an empty page, and the milliseconds of each query. */
async function answer(
  browser: Browser,
  server: CountingServer,
  ready: string,
  queries: readonly string[]
): Promise<{sent: Sent[]; times: number[]}> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(server.address)
  server.take()
  const times = await page.evaluate(
    async ({ready, queries}) => {
      const search = await new Function(`return (async () => {${ready}})()`)()
      const times: number[] = []
      for (const query of queries) {
        const start = performance.now()
        await search(query)
        times.push(performance.now() - start)
      }
      return times
    },
    {ready, queries: [...queries]}
  )
  await context.close()
  return {sent: server.take(), times}
}
