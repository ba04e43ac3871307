/** What people come for, from the first page to the last, as a reader with a finger or with a keyboard goes. */
import type {Locator, Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds, widths} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()
const [narrow, wide] = widths

/** Presses Tab until the link, field or button is reached that `selector` names; throws where it never is. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`按 150 次 Tab 也到不了 ${selector}`)
}

/** Whether the window shows the beginning of it, below what sticks to the top. */
function isInSight(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const bar = document.querySelector('.strip-bar')?.getBoundingClientRect()
    const {top} = element.getBoundingClientRect()
    return top >= (bar && bar.top <= 0 ? bar.bottom : 0) - 1 && top < innerHeight
  })
}

describe('find a measure by search and share it', () => {
  const query = '跨境电商'
  const provision = 'sec_3__sub_5__item_11'
  const hit = `[data-hit="zhongwei-2023#${provision}"] h3 a`

  /** The provision stands out, its words are lit, and both are on the screen. */
  async function arrives(page: Page): Promise<void> {
    await page.waitForURL(`**/documents/zhongwei-2023/#${provision}*`)
    await page.waitForFunction(() => CSS.highlights.has('passage'))
    expect(await page.evaluate(() => [...CSS.highlights.get('passage')!].join(''))).toContain(query)
    const {page: other} = await site.open(pageKinds.reader, {width: page.viewportSize()!.width})
    const ground = (of: Page) =>
      of.locator(`#${provision} > .row > .para`).evaluate((each) => getComputedStyle(each).backgroundColor)
    expect(await ground(page)).not.toBe(await ground(other))
    await expect.poll(() => isInSight(page.locator(`#${provision} > .row > .para`))).toBe(true)
  }

  test(`with a finger at ${narrow}`, async () => {
    const {page, complaints} = await site.open(pageKinds.home, {width: narrow})
    await page.locator('main input[type=search]').fill(query)
    await page.locator('main form button').click()
    await page.locator(hit).click()
    await arrives(page)
    const {page: shared} = await site.open(page.url(), {width: narrow})
    await arrives(shared)
    expect(complaints).toEqual([])
  })

  test(`with the keyboard alone at ${wide}`, async () => {
    const {page, complaints} = await site.open(pageKinds.documents)
    await page.keyboard.press('/')
    await page.keyboard.type(query)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=*')
    await page.locator(hit).waitFor()
    await tabTo(page, hit)
    await page.keyboard.press('Enter')
    await arrives(page)
    await page.goBack()
    await page.waitForURL('**/search/?q=*')
    await page.locator(hit).waitFor()
    expect(complaints).toEqual([])
  })
})

describe.each(widths)('compare Gansu and Jinchang and export, at %i', (width) => {
  test('choose the two, read what was taken up, and both wordings side by side', async () => {
    const {page, complaints} = await site.open(pageKinds.comparisons, {width})
    await page
      .locator('a[href="/compare/gansu-2016/jinchang-report/"]')
      .filter({visible: true})
      .first()
      .click()
    await page.waitForURL('**/compare/gansu-2016/jinchang-report/')
    const row = page.locator('.coverage tr', {hasText: '口岸开放建设工程'})
    expect(await row.locator('.compare-item').innerText()).toMatch(/◐/)
    await row.locator('.compare-item a').first().click()
    const passage = page.locator('article:has(:target), article:target').first()
    expect(await passage.locator('.passage-text').filter({visible: true}).count()).toBe(2)
    expect(await passage.innerText()).toContain('口岸')
    expect(complaints).toEqual([])
  })

  test('take the chart away as numbers and as a picture', async () => {
    const {page} = await site.open(pageKinds.comparison, {width})
    for (const [kind, begins] of [
      ['csv', '\uFEFF'],
      ['svg', '<svg']
    ] as const) {
      const link = page.locator(`.chart-files a[href$=".${kind}"]`).filter({visible: true}).first()
      await Promise.all([page.waitForEvent('download'), link.click()])
      expect(await link.getAttribute('download')).toMatch(new RegExp(`^.+\\.${kind}$`))
      const text = await (await page.request.get((await link.getAttribute('href'))!)).text()
      expect(text.slice(0, 100)).toContain(begins)
      expect(text).toContain('甘肃')
    }
  })
})

test.each(widths)('check a target against its sentence, at %i', async (width) => {
  const {page, complaints} = await site.open(pageKinds.targets, {width})
  const sentence = '/documents/gansu-2016/#f94'
  await page.locator(`.target-source a[href="${sentence}"]`).first().click()
  const arrives = async () => {
    await page.waitForURL(`**${sentence}`)
    expect(await page.locator('.fig:target').innerText()).toBe('150亿美元')
    await expect.poll(() => isInSight(page.locator('.fig:target'))).toBe(true)
    const ground = (mark: Locator) => mark.evaluate((each) => getComputedStyle(each).backgroundColor)
    expect(await ground(page.locator('.fig:target'))).not.toBe(await ground(page.locator('#f95')))
  }
  await arrives()
  const row = page.locator('.row:has(.fig:target)')
  const link = row.locator('.note.audit a[href="/audits/#sum-gansu-2016-f94-f95-f100"]')
  for (const fold of await row.locator('summary').all()) {
    if (!(await link.isVisible()) && (await fold.isVisible())) await fold.click()
  }
  await link.click()
  const audit = page.locator('.audit:target')
  await page.waitForURL('**/audits/#*')
  expect((await audit.locator('.audit-sum').first().innerText()).replace(/\s+/g, ' ')).toBe('120 + 20 = 140')
  await audit.locator('.fig', {hasText: '150亿美元'}).click()
  await arrives()
  expect(complaints).toEqual([])
})
