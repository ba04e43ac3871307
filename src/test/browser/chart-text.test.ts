import {expect, test} from 'vitest'
import {pageKinds, widths} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'
import {svgTextOverlaps} from './svg-text-overlaps.ts'

const site = openSite()

test.each(Object.entries(pageKinds))('words of charts keep apart and inside on %s', async (_, path) => {
  for (const width of widths) {
    const {page} = await site.open(path, {width, fonts: true})
    expect(await svgTextOverlaps(page), `${width}`).toEqual([])
  }
})

test('two words put on each other are found, and one that leaves its drawing; near miss: one below another', async () => {
  const {page} = await site.open(pageKinds.missing, {fonts: true})
  const drawn = (...texts: string[]) =>
    page.evaluate((content) => {
      document.querySelector('main')!.innerHTML =
        `<svg class="chart sample" width="200" height="60" viewBox="0 0 200 60">${content}</svg>`
    }, texts.join(''))
  await drawn('<text x="0" y="20">甘肃规划</text>', '<text x="30" y="26">金昌报告</text>')
  expect(await svgTextOverlaps(page)).toEqual(['sample：“甘肃规划” 压着 “金昌报告”'])
  await drawn('<text x="0" y="20">甘肃规划</text>', '<text x="0" y="38">金昌报告</text>')
  expect(await svgTextOverlaps(page)).toEqual([])
  await drawn('<text x="180" y="20">甘肃规划</text>')
  expect(await svgTextOverlaps(page)).toEqual(['sample：“甘肃规划” 出了图'])
})
