import {describe, expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

describe('the reading page', () => {
  test.each([360, 1000])('leads back to the contents at %i, and opens them', async (width) => {
    const {page} = await site.open(pageKinds.reader, {width})
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
    const link = page.locator('.strip-bar .to-contents')
    const box = await link.boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44)
    expect(box!.y).toBeLessThan(40)
    await link.click()
    const first = page.locator('.contents ol a').first()
    expect(await first.isVisible()).toBe(true)
    expect((await first.boundingBox())!.y).toBeGreaterThan(0)
  })

  test('near miss: where the contents stand beside the text no link is needed', async () => {
    const {page} = await site.open(pageKinds.reader, {width: 1280})
    expect(await page.locator('.strip-bar .to-contents').isVisible()).toBe(false)
    expect(await page.locator('.contents ol a').first().isVisible()).toBe(true)
  })

  test('office and date of printing share a line, one at its left, one at its right', async () => {
    const {page} = await site.open(pageKinds.reader)
    const [office, date, line] = await Promise.all(
      ['.print-line .signature', '.print-line .row.imprint', '.print-line'].map((part) =>
        page.locator(part).boundingBox()
      )
    )
    expect(date!.y).toBe(office!.y)
    expect(office!.x - line!.x).toBeLessThan(24)
    expect(line!.x + line!.width - date!.x - date!.width).toBeLessThan(24)
  })

  test('an announced note is one that opens', async () => {
    const {page} = await site.open(pageKinds.reader, {width: 360})
    const folds = await page
      .locator('.notes')
      .evaluateAll((all) =>
        all.map((each) => [
          Number(each.querySelector('.fold-count.target')?.textContent.match(/\d+/)?.[0] ?? 0),
          each.querySelectorAll('.note.target').length
        ])
      )
    expect(folds.length).toBeGreaterThan(0)
    for (const [announced, opened] of folds) expect(announced).toBe(opened)
  })
})
