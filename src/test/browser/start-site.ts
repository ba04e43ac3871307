import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {chromium} from 'playwright-core'
import type {TestProject} from 'vitest/node'
import {findBrowser} from '../../../scripts/steps/find-browser.ts'
import {serveSite} from '../../../scripts/steps/serve-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string
    /** Where the one browser of the run listens. */
    browser: string
  }
}

/** Before any browser test: serves dist/ on a free port and starts one browser for all of them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = resolve('dist')
  if (!existsSync(folder)) throw new Error('还没有 dist/：先运行 npm run build')
  const browser = await chromium.launchServer({...(await findBrowser()), host: '127.0.0.1'})
  const {address, stop} = await serveSite(folder, 0)
  project.provide('site', address)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await stop()
  }
}
