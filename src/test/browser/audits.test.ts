import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

test('the title counts what the page lists', async () => {
  const {page} = await site.open(pageKinds.audits)
  const counts = (await page.locator('h1').innerText()).match(/\d+(?=\s处)/g)!.map(Number)
  const rows = await page.locator('.audit').count()
  const beside = await page.locator('.audit-sign', {hasText: '→'}).count()
  expect(beside).toBeGreaterThan(0)
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(rows)
  expect(counts.at(-1)).toBe(beside)
  expect(await page.locator('.audit-summary tbody tr').last().locator('td').last().innerText()).toBe(
    String(rows)
  )
  expect(await page.innerText('main')).not.toMatch(/错误/)
})

test('what is stated, what comes of it, the working and the sentence stand together', async () => {
  const {page} = await site.open(pageKinds.audits)
  const row = page.locator('.audit', {hasText: '文中写年均增长25%，按首末值复算为 25.99%'})
  expect(await row.locator('.audit-sum').innerText()).toMatch(
    /\(2\.16 ÷ 1\.08\)1\/3\s*次方\s*− 1\s*= 25\.99%/
  )
  expect(await row.locator('.fig').allInnerTexts()).toEqual(['1.08亿美元', '2.16亿美元', '25%'])
  expect(await row.locator('.audit-quote').innerText()).toContain('中卫方案')
  await row.locator('.fig').nth(1).click()
  await page.waitForURL('**/documents/zhongwei-2023/#f*')
  expect(await page.locator('.fig:target').innerText()).toBe('2.16亿美元')
})

test('a count leads to its first audit, a folded one too', async () => {
  const {page} = await site.open(pageKinds.audits)
  const links = page.locator('tr:has(.audit-kind-note) .audit-count')
  for (let at = 0; at < (await links.count()); at++) {
    await links.nth(at).click()
    expect(await page.locator('.audit:target h3').isVisible()).toBe(true)
  }
})

test('a row of a table is a small table: planned above done', async () => {
  const {page} = await site.open(pageKinds.audits)
  const cells = page.locator('.audit-cells').first()
  expect(await cells.locator('thead th').allInnerTexts()).toEqual(['金额', '年均增长'])
  expect(await cells.locator('td .fig').count()).toBeGreaterThan(0)
  const lefts = await cells
    .locator('tbody td:last-child')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right))
  expect(new Set(lefts).size).toBe(1)
})

test.each([pageKinds.targets, pageKinds.home])('%s leads to the audit', async (path) => {
  const {page} = await site.open(path)
  await page.locator('main a[href^="/audits/#"]').first().click()
  await page.waitForURL('**/audits/#*')
  expect(await page.locator('.audit:target h3').isVisible()).toBe(true)
})

test('the page is found from the head of every page', async () => {
  const {page} = await site.open(pageKinds.home)
  await page.locator('.masthead nav a', {hasText: '核算'}).click()
  await page.waitForURL('**/audits/')
})
