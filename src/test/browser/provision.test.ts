import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {addressOf, openSite} from './open-site.ts'

const site = openSite()
const pilcrow = '.pilcrow[href="#sec_3__sub_5__item_11"]'

async function openMenu(width = 1280): Promise<Page> {
  const {page} = await site.open(pageKinds.reader, {width})
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.locator(pilcrow).focus()
  await page.keyboard.press('Enter')
  return page
}

async function copied(page: Page, name: string): Promise<string> {
  await page.getByRole('menuitem', {name}).click()
  await page.getByRole('status').filter({hasText: '已复制'}).waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement!.getAttribute('href'))
}

describe('the menu of a provision', () => {
  test('copies its link, its words, or its words with a reference of today', async () => {
    const page = await openMenu()
    expect(await page.locator('.provision-menu').innerText()).toContain('三（五）11')
    const link = await copied(page, '复制链接')
    expect(link).toMatch(/^http.*\/documents\/zhongwei-2023\/#sec_3__sub_5__item_11$/)
    await page.keyboard.press('Enter')
    const text = await copied(page, '复制原文')
    expect(text).toMatch(/^11\.推进跨境电商健康发展。用足用好/)
    expect(text).not.toContain('责任单位 4 家')
    await page.keyboard.press('Enter')
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'))
    expect(await copied(page, '复制引文')).toBe(
      `${text}\n中卫市人民政府办公室. 中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）: 卫政办发〔2023〕29号: 三（五）11[EB/OL]. (2023-06-14)[${today}]. ${link}.`
    )
  })

  test('is walked by arrows, closed by Esc, and gives the focus back', async () => {
    const page = await openMenu()
    const item = () => page.evaluate(() => document.activeElement!.textContent)
    expect(await item()).toBe('复制链接')
    await page.keyboard.press('ArrowUp')
    expect(await item()).toBe('下一条')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    expect(await item()).toBe('复制原文')
    await page.keyboard.press('Escape')
    expect(await page.locator('.provision-menu').isVisible()).toBe(false)
    expect(await focused(page)).toBe('#sec_3__sub_5__item_11')
  })

  test('axe finds nothing in it, nor in the legend that is unfolded on a phone', async () => {
    const page = await openMenu(360)
    const menu = await new AxeBuilder({page}).include('provision-menu').analyze()
    await page.keyboard.press('Escape')
    await page.locator('.mark-legend summary').click()
    const legend = await new AxeBuilder({page}).include('.reader-tools').analyze()
    expect([...menu.violations, ...legend.violations].map(({id}) => id)).toEqual([])
  })

  test('leads to the provisions before and after', async () => {
    const page = await openMenu()
    await page.getByRole('menuitem', {name: '下一条'}).click()
    expect(await focused(page)).toBe('#sec_3__sub_5__item_12')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', {name: '上一条'}).click()
    expect(await focused(page)).toBe('#sec_3__sub_5__item_11')
  })

  test('fits on a phone, with room for a finger on the ¶ and on every line', async () => {
    const page = await openMenu(360)
    await page.keyboard.press('Escape')
    const sign = (await page.locator(pilcrow).boundingBox())!
    expect(Math.min(sign.width, sign.height)).toBeGreaterThanOrEqual(44)
    await page.mouse.click(sign.x + sign.width / 2, sign.y + sign.height / 2)
    const menu = (await page.locator('.provision-menu').boundingBox())!
    expect(menu.x).toBeGreaterThanOrEqual(0)
    expect(menu.x + menu.width).toBeLessThanOrEqual(360)
    for (const line of await page.getByRole('menuitem').all())
      expect((await line.boundingBox())!.height).toBeGreaterThanOrEqual(44)
  })

  test('near miss: without JavaScript ¶ is a link and no menu is promised', async () => {
    const {page} = await site.open(pageKinds.reader, {script: false})
    await page.locator(pilcrow).click()
    expect((await addressOf(page)).hash).toBe('#sec_3__sub_5__item_11')
    expect(await page.locator('.provision-menu').isVisible()).toBe(false)
    expect(await page.locator(pilcrow).getAttribute('aria-haspopup')).toBe(null)
  })
})

describe('j and k', () => {
  test('walk through the provisions, below the strip, and on to the next document', async () => {
    const {page} = await site.open(pageKinds.reader)
    await page.locator(pilcrow).focus()
    await page.keyboard.press('j')
    expect(await focused(page)).toBe('#sec_3__sub_5__item_12')
    const strip = (await page.locator('.strip-bar').boundingBox())!
    const row = (await page.locator('#sec_3__sub_5__item_12 > .row').first().boundingBox())!
    expect(row.y).toBeGreaterThanOrEqual(strip.y + strip.height)
    expect(row.y).toBeLessThan(strip.y + strip.height + 40)
    await page.keyboard.press('k')
    expect(await focused(page)).toBe('#sec_3__sub_5__item_11')
    await page.locator('.document .pilcrow').last().focus()
    await page.keyboard.press('j')
    expect(await focused(page)).toMatch(/^\/documents\//)
  })

  test('begin where the reader is, not at the top', async () => {
    const {page} = await site.open(`${pageKinds.reader}#sec_3__sub_5__item_12`)
    await page.waitForFunction(() => scrollY > 1000)
    await page.keyboard.press('j')
    expect(await focused(page)).toBe('#sec_3__sub_5__item_13')
  })

  test('near miss: nothing moves while typing or with Ctrl', async () => {
    const {page} = await site.open(pageKinds.reader)
    await page.keyboard.press('/')
    await page.keyboard.press('j')
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('j')
    await page.locator(pilcrow).focus()
    await page.keyboard.press('Control+k')
    expect(await focused(page)).toBe('#sec_3__sub_5__item_11')
  })

  test('stand in the list of keys', async () => {
    const {page} = await site.open(pageKinds.reader)
    await page.keyboard.press('?')
    expect(await page.locator('keys-help dialog').innerText()).toContain('下一条，上一条')
  })
})

test('a document leads to the one before and the one after it in time', async () => {
  const {page} = await site.open(pageKinds.reader)
  const ways = page.locator('.neighbours a')
  expect(await ways.evaluateAll((all) => all.map((each) => each.getAttribute('rel')))).toEqual([
    'prev',
    'next'
  ])
  expect(await ways.first().getAttribute('href')).toBe('/documents/gansu-2016/')
  const {page: first} = await site.open('/documents/gansu-2016/')
  expect(await first.locator('.neighbours [rel=prev]').count()).toBe(0)
})
