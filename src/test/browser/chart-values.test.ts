import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()
/** A page of each chart that says values, and a mark of it. */
const charts = {
  timeline: [pageKinds.documents, '.timeline'],
  strip: [pageKinds.documentCharts, '.strip'],
  'word-bars': [pageKinds.documentCharts, '.word-bars'],
  ribbon: [pageKinds.comparison, '.ribbon'],
  'ribbon at home': [pageKinds.home, '.ribbon'],
  citations: [pageKinds.charts, '.citations'],
  'unit-bar': [pageKinds.units, '.unit-bar']
} as const satisfies Record<string, readonly [path: string, drawing: string]>

describe.each(Object.entries(charts))('%s', (_, [path, drawing]) => {
  test.each([360, 1280])(
    'says the value under the pointer, inside the page at %i, and moves nothing',
    async (width) => {
      const {page} = await site.open(path, {width})
      const {mark, words} = await lastMark(page, drawing)
      const before = await page.evaluate(() => document.documentElement.scrollHeight)
      await mark.hover({force: true})
      const said = page.locator('.chart-said:visible')
      expect(await said.innerText()).toBe(words)
      const box = (await said.boundingBox())!
      const frame = (await said.locator('..').boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(frame.x - 0.5)
      expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width + 0.5)
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.mouse.move(0, 0)
      expect(await said.count()).toBe(0)
    }
  )
})

test('arrow keys go from mark to mark and round, Esc and leaving hide what is said', async () => {
  const {page} = await site.open(pageKinds.documents)
  const values = await page.locator('.timeline:visible [data-value]').evaluateAll(wordsOf)
  expect(values.length).toBeGreaterThan(2)
  const said = page.locator('.chart-said:visible')
  await page.locator('.timeline:visible').focus()
  expect(await said.count()).toBe(0)
  for (const [key, words] of [
    ['ArrowRight', values[0]],
    ['ArrowDown', values[1]],
    ['ArrowLeft', values[0]],
    ['ArrowUp', values.at(-1)],
    ['ArrowRight', values[0]]
  ] as const) {
    await page.keyboard.press(key)
    expect(await said.innerText()).toBe(words)
  }
  await page.keyboard.press('Escape')
  expect(await said.count()).toBe(0)
  await page.keyboard.press('ArrowLeft')
  expect(await said.innerText()).toBe(values.at(-1))
  await page.keyboard.press('Tab')
  expect(await said.count()).toBe(0)
})

test('a tap says it too, a tap elsewhere takes it back', async () => {
  const {page} = await site.open(pageKinds.documents, {width: 360, touch: true})
  const {mark, words} = await lastMark(page, '.timeline')
  await mark.tap({force: true})
  const said = page.locator('.chart-said:visible')
  expect(await said.innerText()).toBe(words)
  await page.locator('footer').tap({position: {x: 2, y: 2}})
  expect(await said.count()).toBe(0)
})

test('a row that says its numbers itself is no stop for the keyboard', async () => {
  const {page} = await site.open(pageKinds.units)
  expect(await page.locator('.units svg[tabindex]').count()).toBe(0)
})

test('without a script there is nothing to say it, and the table has the numbers', async () => {
  const {page} = await site.open(pageKinds.documents, {script: false})
  expect(await page.locator('.chart-said, svg[tabindex]').count()).toBe(0)
  await page.locator('.chart-table summary').click()
  expect(await page.locator('.chart-rows tbody tr').count()).toBeGreaterThan(2)
})

/** The mark painted last, which no other covers, and the last of its shapes. */
async function lastMark(page: Page, drawing: string) {
  const mark = page.locator(`chart-values ${drawing} [data-value]`).filter({visible: true}).last()
  await mark.scrollIntoViewIfNeeded()
  return {mark: mark.locator(':scope > *').or(mark).last(), words: await mark.getAttribute('data-value')}
}

function wordsOf(marks: Element[]): (string | null)[] {
  return marks.map((mark) => mark.getAttribute('data-value'))
}
