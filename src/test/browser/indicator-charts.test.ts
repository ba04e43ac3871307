import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {pageKinds, widths} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

/** Of every drawing on show: pairs of words that lie on one another, and words that stand outside of it. */
function findMeetings(page: Page): Promise<{texts: number; meetings: string[]}> {
  return page.evaluate(() => {
    /** Above and below the letters a line has room that may be shared. */
    const leading = 3
    const drawings = [...document.querySelectorAll('.chart-figure .chart-drawing svg')].filter(
      (svg) => svg.getBoundingClientRect().width > 0
    )
    const all = drawings.map((svg) => {
      const frame = svg.getBoundingClientRect()
      const boxes = [...svg.querySelectorAll('text')].map((text) => {
        const {left, right, top, bottom} = text.getBoundingClientRect()
        return {words: text.textContent, left, right, top: top + leading, bottom: bottom - leading}
      })
      const meet = boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom
          )
          .map((other) => `${one.words} × ${other.words}`)
      )
      const outside = boxes.filter(({left, right}) => left < frame.left - 2 || right > frame.right + 2)
      return {texts: boxes.length, meetings: [...meet, ...outside.map(({words}) => `${words} 出了图`)]}
    })
    return {
      texts: all.reduce((sum, {texts}) => sum + texts, 0),
      meetings: all.flatMap(({meetings}) => meetings)
    }
  })
}

test.each(widths)(
  'at %d px no words of a chart lie on others, on the page of any indicator',
  async (width) => {
    const {page} = await site.open(pageKinds.targets, {width, fonts: true})
    const paths = await page
      .locator('.indicator-list a[href^="/targets/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
    expect(paths.length).toBeGreaterThan(0)
    let texts = 0
    for (const path of [pageKinds.targets, ...paths]) {
      const {page: opened} = await site.open(path, {width, fonts: true})
      const found = await findMeetings(opened)
      expect(found.meetings, path).toEqual([])
      texts += found.texts
      await opened.context().close()
    }
    expect(texts).toBeGreaterThan(50)
  },
  120_000
)

test('a page begins with its charts; other currencies have a panel of their own, and the page says why', async () => {
  const {page} = await site.open(pageKinds.indicator)
  const heads = await page.locator('main h2').allInnerTexts()
  const plain = heads.map((head) => head.replaceAll('\u00a0', ' '))
  expect(plain).toEqual([
    '中卫方案：五年翻一番，35 到 70 亿元',
    '甘肃规划：2013 年 100 亿美元以上，2015 年 80.1 亿美元',
    '逐条数据'
  ])
  expect(await page.locator('.indicator-panels + .indicator-why').innerText()).toContain('币种不同')
  const [wide, narrow] = await page
    .locator('.indicator-panels .chart-drawing')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()))
  expect([wide!.width, narrow!.width]).toEqual([736, 376])
  expect(wide!.top).toBe(narrow!.top)
})

test('results stand against their plans, those of the indicator of the page first', async () => {
  const {page} = await site.open('/targets/对外直接投资额/')
  const bullets = page.locator('.chart-wide .bullets')
  expect(await bullets.locator('text.chart-value').first().textContent()).toBe('对外直接投资额')
  expect(await bullets.locator('.bullets-bar').count()).toBe(4)
})

test('what is not drawn says why in one sentence', async () => {
  const {page} = await site.open('/targets/服务外包规模/')
  expect(await page.locator('.chart-figure').count()).toBe(0)
  expect(await page.locator('.indicator-why').last().innerText()).toMatch(/^没有作图：.+。$/)
})
