import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds, widths} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

describe.each(Object.entries(pageKinds))('%s', (_, path) => {
  test('loads without a complaint and says what it is', async () => {
    const {page, complaints} = await site.open(path)
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN')
    expect(await page.locator('h1').count()).toBe(1)
    expect((await page.title()).trim()).not.toBe('')
    expect(await page.locator('table:not(:has(> caption))').count(), 'tables without a name').toBe(0)
  })

  test.each(widths)('needs no sideways scrolling at %i', async (width) => {
    const {page} = await site.open(path, {width, fonts: true})
    expect(await sideways(page)).toEqual([])
  })

  test('says as much without JavaScript', async () => {
    const [seasoned, plain] = await Promise.all([site.open(path), site.open(path, {script: false})])
    const words = (page: Page) => page.locator('main').innerText()
    const full = (await words(seasoned.page)).length
    expect((await words(plain.page)).length).toBeGreaterThanOrEqual(full * 0.9)
    expect(full).toBeGreaterThan(20)
  })
})

/** What sticks out of the window, innermost first; nothing where the page fits. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= room) return []
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > room + 1
    )
    return [
      `${document.documentElement.scrollWidth} > ${room}`,
      ...out
        .slice(-5)
        .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 20)}`)
    ]
  })
}
