import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

test('any two documents can be chosen, and each choice opens their comparison', async () => {
  const {page} = await site.open(pageKinds.comparisons)
  const choices = page.locator('.choices .choice')
  const documents = (await page.locator('.choices thead th').count()) + 1
  expect(await choices.count()).toBe((documents * (documents - 1)) / 2)
  await choices.last().click()
  await page.waitForURL('**/compare/*/*/')
  expect(await page.locator('h1').innerText()).not.toBe('')
})

test('a cell of the coverage table leads to both texts, and from there to the provision', async () => {
  const {page} = await site.open(pageKinds.comparison)
  const item = page.locator('.coverage .compare-item a').first()
  const hash = await item.evaluate((link: HTMLAnchorElement) => decodeURIComponent(link.hash.slice(1)))
  await item.click()
  const passage = page.locator(`[id="${hash}"]`)
  expect(await passage.locator('.passage-text').count()).toBe(2)
  expect(await passage.locator('.passage-shared').count()).toBeGreaterThan(1)
  await passage.locator('.passage-address a').first().click()
  await page.waitForURL('**/documents/gansu-2016/#*')
})

test('on a phone the measures side by side are folded, and a cell of the table opens its own', async () => {
  const {page} = await site.open(pageKinds.comparison, {width: 360})
  const shown = page.locator('.passage-near .passage-text').filter({visible: true})
  expect(await shown.count()).toBe(0)
  await page.locator('.coverage .compare-item a').first().click()
  await expect.poll(() => page.locator(':target .passage-text').filter({visible: true}).count()).toBe(2)
})

test('as many measures stand side by side as the table has places; its signs are explained without counts', async () => {
  const {page} = await site.open(pageKinds.comparison)
  const places = await page.locator('.coverage tr:not(.coverage-added) .compare-item').count()
  expect(places).toBeGreaterThan(5)
  expect(await page.locator('#measures').locator('xpath=ancestor::section').locator('article').count()).toBe(
    places
  )
  expect(await page.locator('.compare-coverage .legend').innerText()).toMatch(/改写(?!\s*\d)/)
})

test('the margin of a measure leads to its counterpart, from above and from below', async () => {
  for (const path of ['/documents/gansu-2016/', '/documents/jinchang-report/']) {
    const {page} = await site.open(path)
    const link = page.locator('.note.counterpart a', {hasText: '并排看'}).first()
    const hash = await link.evaluate((anchor: HTMLAnchorElement) => decodeURIComponent(anchor.hash.slice(1)))
    await link.click()
    await page.waitForURL('**/compare/gansu-2016/jinchang-report/#**')
    expect(await page.locator(`[id="${hash}"] .passage-text`).count()).toBe(2)
  }
})

test('from the list to the page of a measure, to the next one, and to its place in the text', async () => {
  const {page} = await site.open('/measures/')
  const first = page.locator('.measures-head a').first()
  const head = await first.innerText()
  await first.click()
  await page.waitForURL('**/measures/*/*/')
  expect(await page.locator('h1').innerText()).toBe(head)
  await page.locator('a[rel=next]').click()
  await page.waitForURL('**/measures/*/*/')
  expect(await page.locator('h1').innerText()).not.toBe(head)
  await page.locator('.measure-links a').click()
  await page.waitForURL('**/documents/*/#*')
})

test('a number in a measure leads to its row', async () => {
  const {page} = await site.open(pageKinds.measure)
  const mark = page.locator('.measure-text a.fig').first()
  const hash = await mark.evaluate((anchor: HTMLAnchorElement) => anchor.hash)
  await mark.click()
  expect(await page.locator(`tr${hash}`).isVisible()).toBe(true)
})
