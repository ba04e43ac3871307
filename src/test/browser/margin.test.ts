import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {openSite} from './open-site.ts'
import {findBoxOverlaps, openFolds} from './reader-boxes.ts'

const site = openSite()
const ids = readdirSync('content/documents').flatMap((name) => /^(.+)\.txt$/.exec(name)?.[1] ?? [])
const sizes = ['100', '125', '150'] as const
const widths = [1280, 1000, 360] as const

const overflow = () => document.documentElement.scrollWidth - innerWidth

describe.each(ids)('%s', (id) => {
  test.each(widths)('no note, paragraph or heading lies on another at %i', async (width) => {
    const {page} = await site.open(`/documents/${id}/`, {width, fonts: true})
    for (const size of sizes) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-text-size', value), size)
      const folded = await findBoxOverlaps(page)
      expect(folded.boxes).toBeGreaterThan(5)
      expect(folded.overlaps, `${size} %`).toEqual([])
    }
    await openFolds(page)
    for (const size of sizes) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-text-size', value), size)
      expect((await findBoxOverlaps(page)).overlaps, `${size} %，全部展开`).toEqual([])
      expect(await page.evaluate(overflow), `${size} % 不左右滚动`).toBeLessThanOrEqual(0)
    }
  })
})
