import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {addressOf, openSite} from './open-site.ts'

const site = openSite()

describe('the strip of the reader', () => {
  test('is a scroll bar: drawn along it, the text follows, and no section is opened', async () => {
    const {page} = await site.open(pageKinds.reader)
    const {x, y, width} = await bandOf(page)
    await page.mouse.move(x + width * 0.1, y)
    await page.mouse.down()
    await page.mouse.move(x + width * 0.5, y, {steps: 5})
    await page.mouse.move(x + width * 0.9, y, {steps: 5})
    await page.mouse.up()
    const [top, whole] = await page.evaluate(() => [
      scrollY,
      document.querySelector('.document')!.scrollHeight
    ])
    expect(top! / whole!).toBeGreaterThan(0.8)
    expect((await addressOf(page)).hash).toBe('')
    const frame = await page.locator('.strip-window').filter({visible: true}).boundingBox()
    expect(frame!.x).toBeLessThan(x + width * 0.93)
    expect(frame!.x + frame!.width).toBeGreaterThan(x + width * 0.87)
  })

  test('near miss: a press that does not move is a link to its section', async () => {
    const {page} = await site.open(pageKinds.reader)
    const {x, y, width} = await bandOf(page)
    await page.mouse.click(x + width * 0.9, y)
    await page.waitForURL(/#sec_/)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000)
  })
})

/** The middle of the band and its width, on screen. */
async function bandOf(page: Page): Promise<{x: number; y: number; width: number}> {
  const box = await page.locator('.strip-bar svg').filter({visible: true}).boundingBox()
  return {x: box!.x, y: box!.y + box!.height / 2, width: box!.width}
}
