/** Whatever a reader does on any page, nothing of it is refused by the policy and nothing is asked from elsewhere. */
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds, widths} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

describe.each(widths)('at %i', (width) => {
  test.each(Object.entries(pageKinds))('%s, unfolded, pressed, chosen and printed', async (_, path) => {
    const {page, complaints} = await site.open(path, {width})
    await page.context().grantPermissions(['clipboard-write'])
    await page.waitForLoadState('networkidle')
    await pressEverything(page)
    await page.emulateMedia({media: 'print', colorScheme: 'dark'})
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
  })

  test('an answer of the search, and its rows as a file', async () => {
    const {page, complaints} = await site.open('/search/?q=kouan', {width})
    await page.locator('[data-hit]').first().waitFor()
    await Promise.all([page.waitForEvent('download'), page.click('text=下载 CSV')])
    await pressEverything(page)
    expect(complaints).toEqual([])
  })

  test('a list that is filtered, and its rows as a file', async () => {
    const {page, complaints} = await site.open(`${pageKinds.targets}?s=t`, {width})
    await Promise.all([page.waitForEvent('download'), page.click('[data-download]')])
    expect(complaints).toEqual([])
  })

  test('a chart as a picture', async () => {
    const {page, complaints} = await site.open(pageKinds.documentCharts, {width})
    const button = page.locator('[data-file]').filter({visible: true}).first()
    await Promise.all([page.waitForEvent('download'), button.click()])
    expect(complaints).toEqual([])
  })

  test('one text chosen to be laid beside another', async () => {
    const {page, complaints} = await site.open(pageKinds.comparisons, {width})
    await page.locator('main a[href^="/compare/"]').filter({visible: true}).first().click()
    await page.waitForURL('**/compare/*/*/')
    expect(complaints).toEqual([])
  })
})

test('a drawing that is opened by itself keeps its colours', async () => {
  const {page, complaints} = await site.open(pageKinds.documentCharts)
  const file = await page.locator('.chart-files a[href$=".svg"]').first().getAttribute('href')
  await page.goto(new URL(file!, page.url()).href)
  const ground = page.locator('.file-ground')
  expect(await ground.evaluate((each) => getComputedStyle(each).fill)).toBe('rgb(251, 250, 247)')
  expect(complaints).toEqual([])
})

/** The last choice of every list, and every button in sight that leads nowhere else. */
function pressEverything(page: Page): Promise<void> {
  return page.evaluate(() => {
    globalThis.print = () => {}
    for (const folded of document.querySelectorAll('details')) folded.open = true
    for (const select of document.querySelectorAll('select')) {
      select.selectedIndex = select.options.length - 1
      select.dispatchEvent(new Event('change', {bubbles: true}))
    }
    for (const button of document.querySelectorAll<HTMLElement>('button:not(form[action] *, [data-file])')) {
      if (button.checkVisibility()) button.click()
    }
  })
}
