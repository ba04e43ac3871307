import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, inject, onTestFinished} from 'vitest'
import {addChineseFonts} from '../../../scripts/steps/chinese-fonts.ts'

export interface View {
  width?: number
  scheme?: 'light' | 'dark'
  /** False: as a reader without JavaScript sees it. */
  script?: boolean
  /** Chinese glyphs of known widths; switches the site's CSP off. */
  fonts?: boolean
  /** Not held to the site's CSP: a test itself writes into the page, or parses with its means. */
  lax?: boolean
  /** A screen that is touched. */
  touch?: boolean
}

export interface OpenPage {
  page: Page
  /** Console errors, exceptions, what the site's policy refused, failed and third-party requests so far. */
  complaints: string[]
}

/**
 * Call once at the top of a test file; what `open` opens is closed when its test is finished. `address`: of the site,
 * with a slash at its end, known when the first test begins.
 */
export function openSite(address = () => inject('site')): {
  open(path: string, view?: View): Promise<OpenPage>
} {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(() => browser.close())
  return {
    async open(
      path,
      {width = 1280, scheme = 'light', script = true, fonts = false, lax = false, touch = false} = {}
    ) {
      const context = await browser.newContext({
        baseURL: address(),
        bypassCSP: fonts || lax,
        colorScheme: scheme,
        hasTouch: touch,
        javaScriptEnabled: script,
        locale: 'zh-CN',
        reducedMotion: 'reduce',
        viewport: {width, height: width < 700 ? 780 : 900}
      })
      onTestFinished(() => context.close())
      const page = await context.newPage()
      const complaints = listen(page, new URL(address()).origin)
      await listenToPolicy(page, complaints)
      const response = await page.goto(path.startsWith('/') ? path.slice(1) : path)
      if (response?.status() !== 200) throw new Error(`${path} 给出 ${response?.status()}`)
      if (fonts) await addChineseFonts(page)
      return {page, complaints}
    }
  }
}

/** As the page has it: what Playwright keeps may come behind a change of the page's own. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href))
}

function listen(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`第三方请求 ${url.href}`)
  })
  return complaints
}

/** In each document before anything of it runs. */
async function listenToPolicy(page: Page, complaints: string[]): Promise<void> {
  await page.exposeFunction('tellRefusal', (refusal: string) => complaints.push(refusal))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) => {
      ;(globalThis as unknown as {tellRefusal(refusal: string): void}).tellRefusal(
        `${location.pathname} ${effectiveDirective}: ${blockedURI} ${sample}`
      )
    })
  })
}
