import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite, type View} from './open-site.ts'

const site = openSite()

async function open(path: string, view: View = {}): Promise<Page> {
  const {page} = await site.open(path, view)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  return page
}

async function copied(page: Page, name: string): Promise<string> {
  await page.getByRole('button', {name, exact: true}).click()
  await page.getByRole('status').filter({hasText: '已复制'}).first().waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

function today(page: Page): Promise<string> {
  return page.evaluate(() => new Date().toLocaleDateString('sv'))
}

describe('the end of a document', () => {
  test('gives its reference in five forms, copied with the day of today and the address of the page', async () => {
    const page = await open(pageKinds.reader)
    const day = await today(page)
    const url = page.url()
    expect(await copied(page, '复制 GB/T 7714—2025')).toBe(
      `中卫市人民政府办公室. 中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）: 卫政办发〔2023〕29号[EB/OL]. (2023-06-14)[${day}]. ${url}.`
    )
    const folds = page.locator('.cite-part summary')
    expect(await folds.allInnerTexts()).toEqual(['BibTeX', 'RIS', 'CSL-JSON'])
    for (const fold of await folds.all()) await fold.click()
    expect(await copied(page, '复制 BibTeX')).toContain(`  urldate      = {${day}},\n`)
    expect(await copied(page, '复制 RIS')).toContain(`\nUR  - ${url}\nY2  - ${day.replaceAll('-', '/')}\n`)
    const [item] = JSON.parse(await copied(page, '复制 CSL-JSON'))
    expect(item).toMatchObject({id: 'zhongwei-2023', URL: url, accessed: {'date-parts': [day.split('-')]}})
  })

  test('leads to files that hold what it shows', async () => {
    const page = await open(pageKinds.reader)
    for (const [index, extension] of ['bib', 'ris', 'csl.json'].entries()) {
      const shown = await page.locator('.cite-part pre').nth(index).textContent()
      const response = await page.request.get(`/documents/zhongwei-2023.${extension}`)
      expect((await response.text()).replaceAll('\r\n', '\n')).toBe(shown)
      expect(await page.locator(`.cite-part a[href$=".${extension}"]`).count()).toBe(1)
      expect(await page.locator(`head link[rel~="describedby"][href$=".${extension}"]`).count()).toBe(1)
    }
  })

  test('near miss: without JavaScript all forms can be read and no button does nothing', async () => {
    const page = await open(pageKinds.reader, {script: false})
    expect(await page.locator('.cite-part button').filter({visible: true}).count()).toBe(0)
    await page.locator('.cite-part summary').first().click()
    expect(await page.locator('.cite-part pre').first().isVisible()).toBe(true)
    expect(await page.locator('.cite-part p.cite-words').count()).toBe(2)
  })

  test.each([360, 1280])('is easy to hit and axe finds nothing in it at %i', async (width) => {
    const page = await open('/documents/jinchang-report/', {width})
    for (const fold of await page.locator('.cite-part summary').all()) {
      expect((await fold.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      await fold.click()
    }
    for (const button of await page.locator('.cite-part button').all())
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    const {violations} = await new AxeBuilder({page}).include('.cite-part').analyze()
    expect(violations.map(({id}) => id)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})

describe('the form of a quote', () => {
  const pilcrow = '.pilcrow[href="#sec_3__sub_5__item_11"]'

  async function quote(page: Page): Promise<string> {
    await page.locator(pilcrow).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', {name: '复制引文'}).click()
    await page.getByRole('status').filter({hasText: '已复制'}).first().waitFor()
    return page.evaluate(() => navigator.clipboard.readText())
  }

  async function choose(page: Page, form: string): Promise<void> {
    await page.locator(pilcrow).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('引文格式').selectOption({label: form})
    await page.keyboard.press('Escape')
  }

  test('is chosen in the menu of a provision, and said there', async () => {
    const page = await open(pageKinds.reader)
    const day = await today(page)
    await choose(page, 'GB/T 7714—2015')
    expect(await quote(page)).toMatch(/^11\.推进跨境电商健康发展。[\s\S]*\n中卫市人民政府办公室\. /)
    expect(await quote(page)).toContain(`29号[EB/OL]. 2023: 三（五）11(2023-06-14)[${day}]. `)
    await choose(page, 'BibTeX')
    const entry = await quote(page)
    expect(entry).toMatch(/^@techreport\{zhongwei-2023-sec_3__sub_5__item_11,\n/)
    expect(entry).toContain('  pages        = {三（五）11},\n')
    expect(entry).not.toContain('⟦')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('menuitem', {name: '复制引文'}).innerText()).toContain('BibTeX 条目')
  })

  test('is kept, also for the page of a measure', async () => {
    const page = await open(pageKinds.reader)
    await choose(page, 'CSL-JSON')
    await page.goto(pageKinds.measure)
    const [item] = JSON.parse(await copied(page, '复制引文'))
    expect(item).toMatchObject({
      id: 'zhongwei-2023-sec_3__sub_1__item_1',
      section: '三（一）1',
      URL: page.url()
    })
    await page.getByLabel('引文格式').selectOption({label: 'GB/T 7714—2025'})
    await page.reload()
    expect(await page.getByLabel('引文格式').locator('option:checked').innerText()).toBe('GB/T 7714—2025')
  })

  test('near miss: arrows in the list of forms choose there and do not walk the menu', async () => {
    const page = await open(pageKinds.reader)
    await page.locator(pilcrow).focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('引文格式').focus()
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('SELECT')
  })

  test('near miss: a page of a measure without JavaScript offers none', async () => {
    const page = await open(pageKinds.measure, {script: false})
    expect(await page.getByLabel('引文格式').isVisible()).toBe(false)
  })
})
