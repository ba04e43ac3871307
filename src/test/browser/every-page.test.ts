import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds, schemes, widths} from '../../../scripts/steps/page-kinds.ts'
import {findOverlaps} from './find-overlaps.ts'
import {openSite} from './open-site.ts'
import {textBoxes} from './text-boxes.ts'

const site = openSite()
/** A4 within its margins, in pixels. */
const paper = 643

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

  test.each(widths)('has room for every word at %i, folded and unfolded, light and dark', async (width) => {
    const {page, complaints} = await site.open(path, {width, fonts: true})
    for (const open of [false, true]) {
      if (open) await unfold(page)
      for (const colorScheme of schemes) {
        await page.emulateMedia({colorScheme})
        await hasRoom(page)
      }
    }
    expect(complaints).toEqual([])
  })

  test('has room for every word on paper', async () => {
    const {page} = await site.open(path, {width: paper, fonts: true})
    await page.emulateMedia({media: 'print'})
    await layOut(page)
    expect(findOverlaps(await page.evaluate(textBoxes))).toEqual([])
  })

  test('says as much without JavaScript, and shows nothing that would do nothing', async () => {
    const [seasoned, ...plain] = await Promise.all([
      site.open(path),
      ...widths.map((width) => site.open(path, {width, script: false}))
    ])
    const full = await countWords(seasoned.page)
    expect(full).toBeGreaterThan(20)
    for (const {page} of plain) {
      await unfold(page)
      expect(await controlsIn(page)).toEqual([])
    }
    expect(await countWords(plain.at(-1)!.page)).toBeGreaterThanOrEqual(full * 0.9)
  })
})

test.each(widths)('answers of the search have room for every word at %i', async (width) => {
  const {page} = await site.open('/search/?q=跨境电商', {width, fonts: true})
  await page.locator('[data-hit]').first().waitFor()
  await unfold(page)
  await hasRoom(page)
})

test('near miss: with JavaScript the same page has controls outside of forms', async () => {
  const {page} = await site.open(pageKinds.reader)
  expect((await controlsIn(page)).length).toBeGreaterThan(0)
})

/** Characters in sight; what only filters and sorts them does not count. */
function countWords(page: Page): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!
    for (const control of main.querySelectorAll('.explorer-filters, .explorer-told')) control.remove()
    return main.innerText.length
  })
}

/** What waits to be laid out until it comes into sight has no places yet that could be measured. */
async function layOut(page: Page): Promise<void> {
  await page.addStyleTag({content: '* {content-visibility: visible !important}'})
}

/** Nothing sticks out of the window, and no two texts lie on each other. */
async function hasRoom(page: Page): Promise<void> {
  await layOut(page)
  expect.soft(await sideways(page)).toEqual([])
  expect.soft(findOverlaps(await page.evaluate(textBoxes))).toEqual([])
}

/** What does nothing by itself: controls outside a form that leads somewhere, links that lead nowhere. */
const needsScript = [
  ':is(button, input, select, textarea):not(form[action] *)',
  ':is([role=button], [role=switch], [role=tab], [role=slider]):not(a[href], summary, form[action] *)',
  ':is(a:not([href]), a[href="#"], a[href^="javascript:"])'
].join(', ')

function controlsIn(page: Page): Promise<string[]> {
  return page
    .locator(needsScript)
    .filter({visible: true})
    .evaluateAll((all) => all.map(({outerHTML}) => outerHTML.slice(0, 120)))
}

/** Opens everything that folds, except the menu, which is meant to lie over the page. */
function unfold(page: Page): Promise<void> {
  return page.locator('details:not(.menu)').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true
  })
}

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
