import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'
import {findBoxOverlaps} from './reader-boxes.ts'

const site = openSite()
const reader = '/documents/gansu-2016/'

function computed(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
}

test('on paper the text is 11 pt at 36 characters a line with the notes beside it', async () => {
  const {page} = await site.open(reader, {width: 643})
  await page.emulateMedia({media: 'print'})
  expect(Number.parseFloat(await computed(page, '.document > .row .para', 'font-size'))).toBeCloseTo(
    (11 * 4) / 3,
    2
  )
  const [text, notes] = (await computed(page, '.row:has(.notes)', 'grid-template-columns')).split(' ')
  expect(text).toBe('528px')
  expect(Number.parseFloat(notes!)).toBeGreaterThan(0)
})

test('a document is printed with its header and its notes, without the furniture of the screen', async () => {
  const {page} = await site.open(reader, {width: 643, fonts: true})
  await page.emulateMedia({media: 'print'})
  const furniture =
    '.masthead, .contents, .strip-bar, .reader-tools, .colophon, .neighbours, .provision-menu, .pilcrow, summary'
  expect(await page.locator(furniture).filter({visible: true}).count()).toBe(0)
  expect(await page.locator('.header-table').isVisible()).toBe(true)
  const notes = page.locator('.note')
  expect(await notes.filter({visible: true}).count()).toBe(await notes.count())
  expect((await findBoxOverlaps(page)).overlaps).toEqual([])
  const {host} = new URL(page.url())
  expect(await page.locator('.print-foot').innerText()).toBe(
    `甘肃省“十三五”开放型经济发展规划　2016年8月30日　http://${host}${reader}`
  )
  // A space at the end of a line hangs over, and inline boxes hold it.
  const wide = await page.locator('main *').evaluateAll((all) =>
    all
      .filter((each) => getComputedStyle(each).display !== 'inline')
      .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
      .map(({className}) => className)
  )
  expect(wide).toEqual([])
})

test('the foot with title and address stands on every page, not on the last one alone', async () => {
  const {page} = await site.open(reader, {width: 643})
  await page.emulateMedia({media: 'print'})
  expect(await computed(page, '.print-foot', 'display')).toBe('table-footer-group')
  expect(await computed(page, '.print-foot', 'break-inside')).toBe('avoid')
  expect(await computed(page, 'main', 'display')).toBe('table')
})

test.each(['/targets/', '/measures/', pageKinds.indicator, pageKinds.units, pageKinds.unit])(
  '%s is printed as a table',
  async (path) => {
    const {page} = await site.open(path, {width: 643})
    await page.emulateMedia({media: 'print'})
    expect(await computed(page, 'main tbody tr', 'display')).toBe('table-row')
  }
)

test('a table of a document scrolls on a phone instead of setting its words one a line', async () => {
  const {page} = await site.open(reader, {width: 360, fonts: true})
  const name = await page.locator('.document-table tbody th').first().boundingBox()
  expect(name!.width).toBeGreaterThanOrEqual(8 * 14)
  const unit = await page.locator('.document-table td.short').first().boundingBox()
  expect(unit!.width).toBeGreaterThan(unit!.height * 0.9)
  const region = page.locator('[role=region]:has(.document-table)').first()
  expect(await region.getAttribute('aria-label')).toMatch(/^专栏/)
  expect(await computed(page, '.provision .para', 'text-align')).toBe('start')
})

test('the names of targets have room at 1024', async () => {
  const {page} = await site.open('/targets/', {width: 1024, fonts: true})
  const name = await page.locator('.target-name').first().boundingBox()
  expect(name!.width).toBeGreaterThan(14 * 10)
})

test('Esc leaves the field of the masthead; on a phone it folds the menu', async () => {
  const wide = await site.open(reader)
  await wide.page.keyboard.press('/')
  expect(await wide.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await wide.page.keyboard.press('Escape')
  expect(await wide.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  const {page} = await site.open(reader, {width: 360})
  await page.locator('.menu > summary').click()
  await page.keyboard.press('Escape')
  expect(await page.locator('.menu[open]').count()).toBe(0)
})

test('? shows the keys, Esc closes them; without JavaScript nothing is promised', async () => {
  const {page} = await site.open(reader)
  await page.keyboard.press('?')
  expect(await page.locator('keys-help dialog').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('keys-help dialog').isVisible()).toBe(false)
  const plain = await site.open(reader, {script: false})
  expect(await plain.page.locator('keys-help').isVisible()).toBe(false)
})

test('titles made by us stand in brackets wherever they are printed', async () => {
  for (const path of ['/documents/', '/measures/', '/compare/gansu-2016/jinchang-report/']) {
    const {page} = await site.open(path)
    expect(await page.locator('main').innerText()).toMatch(/［[^］]*调研报告］/)
  }
})
