import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {addressOf, openSite} from './open-site.ts'

const site = openSite()

test('the source is walked from repair to repair without a script, and back to the provision', async () => {
  const {page} = await site.open(pageKinds.source, {script: false})
  const list = page.locator('.repairs li')
  const mended = page.locator('.source-lines li:has(.next-repair)')
  expect(await list.count()).toBe(await mended.count())
  await list.first().locator('a').first().click()
  const lines = [(await addressOf(page)).hash]
  while (lines.at(-1) !== '#repairs') {
    await page.locator(`${lines.at(-1)} > .next-repair`).click()
    lines.push((await addressOf(page)).hash)
  }
  expect(lines.length).toBe((await list.count()) + 1)
  const [, provision] = await list.nth(2).locator('a').all()
  await provision!.click()
  await page.waitForURL(/\/documents\/zhongwei-2023\/#sec_/)
  expect(await page.locator((await addressOf(page)).hash).count()).toBe(1)
})

test('on a phone the list of repairs is folded above the lines', async () => {
  const {page} = await site.open(pageKinds.source, {width: 360})
  const link = page.locator('.repairs li a').first()
  expect(await link.isVisible()).toBe(false)
  await page.locator('.repairs summary').click()
  expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(44)
})

test('near miss: a source that needed no repair has no list and says so', async () => {
  const {page} = await site.open('/documents/jinchang-report/source/')
  expect(await page.locator('.repairs').count()).toBe(0)
  expect(await page.locator('main').innerText()).toContain('没有修补')
})
