import type {Locator} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {openSite} from './open-site.ts'

const site = openSite()
const reader = '/documents/gansu-2016/'

function lineUnder(mark: Locator): Promise<string> {
  return mark.first().evaluate((element) => getComputedStyle(element).textDecorationLine)
}

describe('the marks of the reading page', () => {
  test('each kind is hidden and shown by its word in the legend, with its links', async () => {
    const {page} = await site.open(reader)
    const marks = page.locator('.document .fig.target')
    const button = page.getByRole('button', {name: '目标', exact: true})
    expect([await button.getAttribute('aria-pressed'), await lineUnder(marks)]).toEqual(['true', 'underline'])
    const href = await marks.first().getAttribute('href')
    await button.click()
    expect([await button.getAttribute('aria-pressed'), await lineUnder(marks)]).toEqual(['false', 'none'])
    expect(await marks.first().getAttribute('href')).toBe(null)
    expect(await lineUnder(page.locator('.document .fig.achieved')), 'other kinds stay').toBe('underline')
    await button.click()
    expect([await lineUnder(marks), await marks.first().getAttribute('href')]).toEqual(['underline', href])
  })

  test('places are quiet until they are asked for, and the choice is kept before the first paint', async () => {
    const {page} = await site.open(reader)
    const places = page.locator('.document .place')
    expect(await lineUnder(places)).toBe('none')
    expect(await page.locator('.document a.place[href]').count()).toBe(0)
    await page.getByRole('button', {name: '地名'}).click()
    expect(await lineUnder(places)).toBe('underline')
    expect(await page.locator('.document a.place[href="/regions/620000/"]').count()).toBeGreaterThan(0)
    await page.getByRole('button', {name: '引文'}).click()
    await page.route('**/_astro/**/*.js', (route) => route.abort())
    await page.reload()
    expect(await page.evaluate(() => document.documentElement.dataset['hiddenMarks'])).toBe('citation')
    expect([await lineUnder(places), await lineUnder(page.locator('.document .cite'))]).toEqual([
      'underline',
      'none'
    ])
  })

  test('without JavaScript every mark is shown, and the legend promises no switch', async () => {
    const {page} = await site.open(reader, {script: false})
    expect(await lineUnder(page.locator('.document a.place[href]'))).toBe('underline')
    expect(await page.locator('.mark-legend button').count()).toBe(0)
    expect(await page.locator('.mark-legend').innerText()).toContain('目标')
  })

  test('on a phone the legend is folded, and its switches are large enough for a finger', async () => {
    const {page} = await site.open(reader, {width: 360})
    expect(await page.locator('.mark-legend button').first().isVisible()).toBe(false)
    await page.locator('.mark-legend summary').click()
    for (const button of await page.locator('.mark-legend button').all()) {
      const {width, height} = (await button.boundingBox())!
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
  })
})
