import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {pageKinds, widths} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

/** Right edge of the words themselves, without the room around them. */
function edges(page: Page, selector: string): Promise<number[]> {
  return page
    .locator(selector)
    .filter({visible: true, hasText: /\S/})
    .evaluateAll((all) => {
      const range = document.createRange()
      const rights = all.map((each) => {
        range.selectNodeContents(each)
        return Math.round(Math.max(...[...range.getClientRects()].map(({right}) => right)))
      })
      return [...new Set(rights)]
    })
}

test.each(widths)('a comma stays with the unit before it at %i', async (width) => {
  const {page} = await site.open(`${pageKinds.measures}?d=zhongwei-2023`, {width, fonts: true})
  const items = page.locator('.unit-item').filter({visible: true})
  const shapes = await items.evaluateAll((all) =>
    all.map((each) => ({
      words: each.textContent,
      lines: each.getBoundingClientRect().height / each.querySelector('a')!.getClientRects()[0]!.height
    }))
  )
  expect(shapes.length).toBeGreaterThan(50)
  expect(shapes.filter(({words}) => words.startsWith('、'))).toEqual([])
  expect(shapes.filter(({words}) => words.endsWith('、')).length).toBeGreaterThan(30)
  expect(shapes.filter(({lines}) => lines >= 2)).toEqual([])
})

test.each([
  [pageKinds.topics, 'th[data-key="m"]', 'td.number:nth-child(2)'],
  [pageKinds.units, 'th[data-key="m"]', '.units-total'],
  [pageKinds.regions, 'th[data-key="o"]', '[data-row] > .number:last-child']
])('at %s the word at the head of a column ends where its numbers end', async (path, head, numbers) => {
  const {page} = await site.open(path)
  expect(await edges(page, numbers)).toEqual(await edges(page, `${head} .sort-button`))
})

test('the kinds of documents share a grid: the third column holds units, or topics where none is named', async () => {
  const {page} = await site.open(pageKinds.measures)
  const heads = page.locator('thead .measures-units')
  const lefts = await heads.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left))
  expect(lefts.length).toBeGreaterThan(3)
  expect(new Set(lefts).size).toBe(1)
  expect(await page.locator('thead [data-own]').count()).toBeGreaterThan(0)
  expect(await page.locator('thead .measures-units:not([data-own])').count()).toBeGreaterThan(0)
})

test('a group counts its documents only while all of them are shown', async () => {
  const {page} = await site.open(pageKinds.targets)
  const counted = page.locator('.target-group [data-whole]')
  expect(await counted.filter({visible: true}).count()).toBeGreaterThan(0)
  await page.click('[data-facet="d"] button[value="zhongwei-2023"]')
  expect(await counted.filter({visible: true}).count()).toBe(0)
  const [own] = await page.locator('.target-group').filter({visible: true}).allInnerTexts()
  expect(own, 'near miss: a group of one document keeps its name').toMatch(/^中卫方案/)
})
