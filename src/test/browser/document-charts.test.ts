import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

test('the reader leads to the charts of its document', async () => {
  const {page} = await site.open(pageKinds.reader)
  await page.locator('.reader-tools a', {hasText: '看图'}).click()
  await page.waitForURL(`**${pageKinds.reader}charts/`)
  expect(await page.locator('.chart-figure').count()).toBe(2)
})

test('a word of the chart leads to its passages in this document and in no other', async () => {
  const {page} = await site.open(pageKinds.documentCharts)
  const words = page.locator('.chart-figure', {has: page.locator('.word-bars')})
  await words.locator('summary').click()
  const link = words.locator('.chart-rows a', {hasText: '亿美元'})
  await link.click()
  await page.waitForURL('**/search/?q=*')
  const results = page.locator('.results h2 a, .results h3 a')
  await results.first().waitFor()
  const addresses = await results.evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
  expect(addresses.length).toBeGreaterThan(3)
  for (const address of addresses)
    expect(address).toMatch(/^\/documents\/gansu-2016\/|^\/measures\/gansu-2016\//)
})
