/** What makes a reader stop on a phone. */
import {describe, expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()
const width = 360

test('who comes back from a hit is where they left', async () => {
  const {page} = await site.open('/search/?q=外贸', {width})
  const hit = page.locator('[data-hit] h3 a').nth(6)
  await hit.scrollIntoViewIfNeeded()
  const left = await page.evaluate(() => scrollY)
  expect(left).toBeGreaterThan(900)
  await hit.click()
  await page.waitForURL('**/documents/**')
  await page.goBack()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(left, -2)
})

test('near miss: a new question begins at the top', async () => {
  const {page} = await site.open('/search/?q=外贸', {width})
  await page.locator('[data-hit]').first().waitFor()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

describe('the end of the filters', () => {
  test('of a list says how many rows are left, and leads to them', async () => {
    const {page} = await site.open(`${pageKinds.targets}?d=zhongwei-2023`, {width})
    await page.locator('.explorer-filters > summary').click()
    const end = page.locator('fold-end button')
    expect(await end.innerText()).toMatch(/^看 9 /)
    await end.click()
    expect(await page.locator('.explorer-filters').getAttribute('open')).toBe(null)
    const row = await page.locator('.target-name').filter({visible: true}).first().boundingBox()
    expect(row!.y).toBeLessThan(780)
  })

  test('of the search leads to the results; on a desk neither is there', async () => {
    const {page} = await site.open('/search/?q=外贸', {width})
    await page.locator('.facets > summary').click()
    await page.locator('.facets fold-end button').click()
    expect(await page.locator('.facets').getAttribute('open')).toBe(null)
    for (const path of ['/search/?q=外贸', pageKinds.targets]) {
      const wide = await site.open(path)
      expect(await wide.page.locator('fold-end').filter({visible: true}).count()).toBe(0)
    }
  })
})

test('the strip says which document this is and leads home', async () => {
  const {page} = await site.open(`${pageKinds.reader}#sec_3__sub_5__item_11`, {width})
  const where = page.locator('.strip-where a')
  expect(await where.allInnerTexts()).toEqual(['策脉', '中卫方案', '查'])
  expect((await where.first().boundingBox())!.y).toBeLessThan(20)
  await where.first().click()
  await page.waitForURL((url) => url.pathname === '/')
  const wide = await site.open(pageKinds.reader)
  expect(await wide.page.locator('.strip-where').isVisible()).toBe(false)
})
