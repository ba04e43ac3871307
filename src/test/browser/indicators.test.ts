import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

test('the name of an indicator leads to its page, the source beside it to the sentence', async () => {
  const {page} = await site.open(pageKinds.targets)
  const row = page.locator('.targets tr', {hasText: '外贸进出口总额'}).first()
  const sentence = await row.locator('.target-source a').first().getAttribute('href')
  expect(sentence).toMatch(/^\/documents\/zhongwei-2023\/#f\d+$/)
  await row.locator('.target-name a').click()
  await page.waitForURL('**/targets/**/')
  expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(pageKinds.indicator)
  await page.goto(sentence!)
  expect(await page.locator(sentence!.slice(sentence!.indexOf('#'))).innerText()).toContain('70')
})

test('targets end with a list of all indicators, and the head leads to it', async () => {
  const {page} = await site.open(pageKinds.targets, {width: 360})
  await page.click('.targets-jump')
  expect(await page.locator('#indicators').isVisible()).toBe(true)
  const links = await page
    .locator('.indicator-list a')
    .evaluateAll((all) => all.map((link) => decodeURIComponent(link.getAttribute('href')!)))
  expect(links).toContain(pageKinds.indicator)
  expect(new Set(links).size).toBe(links.length)
})

test('a page about an indicator says what it is in its title, its crumbs and its description', async () => {
  const {page} = await site.open(pageKinds.indicator)
  const heading = await page.locator('h1').innerText()
  expect(heading).toMatch(/^外贸进出口总额：中卫方案要 5\s年翻一番/)
  expect((await page.title()).replaceAll('\u00a0', ' ')).toBe(`${heading.replaceAll('\u00a0', ' ')} · 策脉`)
  expect(await page.locator('.crumbs').innerText()).toMatch(/目标\s*外贸进出口总额/)
  expect(await page.getAttribute('meta[name=description]', 'content')).toContain('逐处注明出处')
  expect(await page.locator('.navigation [aria-current]').innerText()).toBe('目标')
})

test('other currencies and places stand in groups of their own; what is struck out says so', async () => {
  const {page} = await site.open(pageKinds.indicator)
  expect(await page.locator('.indicator-why').innerText()).toContain('币种不同：美元、元，不作换算。')
  const heads = await page.locator('.reached-group').allInnerTexts()
  expect(heads).toContain('省一级　规模亿美元')
  expect(heads).toContain('市一级　规模亿元')
  const masked = page.locator('.reached tr', {hasText: '原文隐去（*亿元）'}).first()
  const sentence = await masked.locator('.reached-source a').getAttribute('href')
  expect(sentence).toMatch(/^\/documents\/jinchang-report\/#f\d+$/)
  expect(await masked.locator('svg').count()).toBe(0)
})
