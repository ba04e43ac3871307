/** What stands in the address bar is shown as words and never becomes a part of the page. */
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {openSite} from './open-site.ts'

const site = openSite()
const words = '<img src=x onerror=alert(1)>"\'><svg onload=alert(1)>'
const asked = encodeURIComponent(words)

/** Dialogs so far, and what the page holds that none of ours does. */
async function visit(path: string) {
  const {page, complaints} = await site.open(path)
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    return dialog.dismiss()
  })
  await page.waitForLoadState('networkidle')
  return {page, complaints, dialogs, injected: () => injected(page)}
}

const injected = (page: Page) =>
  page.evaluate(() => {
    const odd =
      'img, iframe, object, embed, base, svg[onload], [onerror], [onclick], [style*=url], script:not([src]):not([type])'
    return [...document.querySelectorAll(odd)].map(({outerHTML}) => outerHTML)
  })

test('a question of markup is asked as words, and said again as words', async () => {
  const {page, complaints, dialogs, injected} = await visit(`/search/?q=${asked}`)
  await page.locator('[data-part=silent], [data-part=notices]').filter({hasText: 'onerror'}).first().waitFor()
  expect(await page.locator('main input').first().inputValue()).toBe(words)
  expect([await injected(), dialogs, complaints]).toEqual([[], [], []])
})

test.each(['/targets/', '/measures/', '/units/', '/audits/', '/compare/'])(
  'filters of markup on %s',
  async (path) => {
    const keys = ['q', 'd', 'y', 's', 'k', 'r', 'a', 'b', '__proto__', 'constructor']
    const {complaints, dialogs, injected} = await visit(
      `${path}?${keys.map((key) => `${key}=${asked}`).join('&')}`
    )
    expect([await injected(), dialogs, complaints]).toEqual([[], [], []])
  }
)

test.each([asked, '%', '%E0%A4%A', '__proto__', 'constructor', '"]:not(a', 'main:~:text=%'])(
  'a hash of %s throws nothing, on arrival and after',
  async (hash) => {
    for (const path of ['/measures/', '/documents/gansu-2016/']) {
      const {page, complaints, dialogs, injected} = await visit(`${path}#${hash}`)
      await page.evaluate((next) => {
        location.hash = 'main'
        location.hash = next
      }, hash)
      await page.waitForTimeout(100)
      expect([await injected(), dialogs, complaints]).toEqual([[], [], []])
    }
  }
)
