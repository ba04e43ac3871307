import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

test('from a measure to its topic, and back to the provision', async () => {
  const {page} = await site.open('/measures/')
  await page
    .locator('.measures-topics a', {hasText: /^跨境电商$/})
    .first()
    .click()
  await page.waitForURL('**/topics/*/')
  expect(decodeURIComponent(new URL(page.url()).pathname)).toBe('/topics/跨境电商/')
  expect(await page.innerText('h1')).toMatch(/^跨境电商：两份文件\s\d+\s条措施/)
  expect(await page.locator('.crumbs a').allInnerTexts()).toEqual(['主题', '对外开放'])
  const [head, address] = await page
    .locator('.measures-head a')
    .first()
    .evaluate((link: HTMLAnchorElement) => [link.textContent, link.hash.slice(1)])
  await page.locator('.measures-head a').first().click()
  await page.waitForURL('**/documents/**')
  expect(await page.locator(`#${address}`).innerText()).toContain(head)
})

test('a topic counts the measures it lists, and those of the topics inside it', async () => {
  const {page} = await site.open('/topics/')
  const rows = page.locator('.topic-list tbody tr')
  const first = await rows.first().locator('th, td').allInnerTexts()
  await rows.first().locator('a').click()
  await page.waitForURL('**/topics/*/')
  expect(await page.locator('.topic-measures tbody [scope=row]').count()).toBe(Number(first[1]))
  expect(await page.locator('.topic-measures tbody [scope=rowgroup]').count()).toBe(Number(first[2]))
  expect(await page.locator('nav.measures-contents a').count()).toBeGreaterThan(0)
})

test('a target of a topic leads to its number', async () => {
  const {page} = await site.open(`/topics/${encodeURIComponent('利用外资')}/`)
  const link = page.locator('.topic-place a').first()
  const hash = await link.evaluate((anchor: HTMLAnchorElement) => anchor.hash)
  await link.click()
  await page.waitForURL('**/documents/**')
  expect(await page.locator(`.fig${hash}`).isVisible()).toBe(true)
})

test('the region of a document leads to the documents and sentences about it', async () => {
  const {page} = await site.open('/documents/jinchang-report/')
  await page.locator('.header-table a', {hasText: '金昌市'}).click()
  await page.waitForURL('**/regions/620300/')
  expect(await page.locator('.crumbs a').allInnerTexts()).toEqual(['地区', '甘肃省'])
  expect(await page.locator('#own + ul a').getAttribute('href')).toBe('/documents/jinchang-report/')
  const passages = await page.locator('.region-passages q').allInnerTexts()
  expect(passages.length).toBeGreaterThan(0)
  for (const passage of passages) {
    expect(passage).toContain('金昌')
    expect(passage.length).toBeLessThanOrEqual(80)
  }
  await page.locator('.region-place').first().click()
  await page.waitForURL('**/documents/gansu-2016/#*')
  expect(await page.locator(':target').innerText()).toContain('金昌')
})

test('at most five passages of a document, the rest counted', async () => {
  const {page} = await site.open(pageKinds.region)
  expect(await page.locator('.region-mention').first().locator('.region-passages li').count()).toBe(5)
  expect(await page.locator('.region-more').first().innerText()).toMatch(/^另有 \d+ 处$/)
})

test('a zone is listed with a link to where it is first named', async () => {
  const {page} = await site.open('/regions/#p-兰州新区')
  const row = page.locator(':target')
  expect(await row.innerText()).toMatch(/在兰州市[\s\S]*\d+ 处/)
  await row.locator('.region-first a').first().click()
  await page.waitForURL('**/documents/**')
})

test('what was struck out says so beside the text, and under it on a phone', async () => {
  const wide = await site.open(pageKinds.redacted)
  expect(await wide.page.locator('.note.redacted').filter({visible: true}).first().innerText()).toMatch(
    /^原文隐去：人名/
  )
  expect(await wide.page.locator('.header-table').innerText()).toMatch(
    /原文隐去\s+32 处：(?:\S+ \d+ 处、)+\S+ \d+ 处/
  )
  const masks = await wide.page
    .locator('.document .masked')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''))
  expect(masks).toHaveLength(32)
  for (const label of masks) expect(label).toMatch(/^原文隐去：(?:名称|地名|公司名|企业名|人名|数字|年份)/)
  expect(masks).toContain('原文隐去：数字，整数 2 位、小数 1 位')
  const narrow = await site.open(pageKinds.redacted, {width: 360})
  const fold = narrow.page.locator('.fold-count.redacted').first()
  expect(await fold.innerText()).toBe('原文隐去 1')
  await fold.click()
  expect(await narrow.page.locator('.note.redacted').first().isVisible()).toBe(true)
})
