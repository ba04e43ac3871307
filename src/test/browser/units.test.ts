import {expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

test('every unit is counted once for each provision, whatever its roles', async () => {
  const {page} = await site.open(pageKinds.units)
  const rows = await page
    .locator('.units tbody tr:not(.units-group)')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('td.number')].map((cell) => Number(/\d+$/.exec(cell.textContent)?.[0] ?? 0))
      )
    )
  expect(rows.length).toBeGreaterThan(20)
  for (const [total, ...byRole] of rows) expect(byRole.reduce((sum, each) => sum + each, 0)).toBe(total)
})

test('the file of the table has every unit with as many provisions', async () => {
  const {page} = await site.open(pageKinds.units)
  const shown = await page
    .locator('.units tbody tr:not(.units-group)')
    .evaluateAll((all) =>
      all.map(
        (row) =>
          `${row.querySelector('.units-name a')!.textContent} ${row.querySelector('.units-total')!.textContent}`
      )
    )
  const csv = await page.evaluate(async () => (await fetch('/charts/units.csv')).text())
  const [, ...rows] = csv.trim().split('\r\n')
  const written = rows.map((row) => row.split(',')).map(([name, , total]) => `${name} ${total}`)
  expect(written.toSorted()).toEqual(shown.toSorted())
})

test('a region leads to its units, a unit to its page, and that page to the provision', async () => {
  const {page} = await site.open(pageKinds.units, {script: false})
  await page.locator('.units-contents a').last().click()
  expect(await page.locator('.units-group:target').count()).toBe(1)
  const row = page.locator('.units tbody tr', {hasText: '国家税务总局中卫市税务局'})
  const total = await row.locator('.units-total').innerText()
  await row.locator('a').click()
  await page.waitForURL('**/units/*/')
  expect(await page.locator('h1').innerText()).toMatch(RegExp(`列为责任单位\\s${total}\\s条$`))
  const head = page.locator('.unit-head a').first()
  const words = await head.innerText()
  await head.click()
  await page.waitForURL('**/documents/zhongwei-2023/#*')
  expect(await page.locator('.provision:target').innerText()).toContain(words)
})

test('names of units lead to their pages from the table of measures and from the margin', async () => {
  for (const [path, place] of [
    [pageKinds.measures, '.measures-units'],
    [pageKinds.reader, '.note.units']
  ] as const) {
    const {page} = await site.open(path)
    await page.locator(`${place} a`, {hasText: '中卫海关'}).filter({visible: true}).first().click()
    await page.waitForURL('**/units/*/')
    expect(await page.locator('h1').innerText()).toMatch(/^中卫海关：/)
  }
})

test('a measure that names nobody is shown where it stands', async () => {
  const {page} = await site.open(pageKinds.units)
  const link = page.locator('.unnamed tr', {hasText: '中卫方案'}).locator('a').first()
  const label = await link.innerText()
  await link.click()
  await page.waitForURL('**/measures/#**')
  const row = page.locator('.measures tr:target')
  expect(await row.locator('.measures-address').innerText()).toBe(label)
  expect(await row.locator('.measures-units a').count()).toBe(0)
})

test('units named together name each other', async () => {
  const {page} = await site.open(pageKinds.unit)
  const partner = page.locator('.unit-partners li').first()
  const shared = await partner.locator('span').innerText()
  await partner.locator('a').click()
  await page.waitForURL((url) => !url.href.endsWith(encodeURI(pageKinds.unit)))
  const back = page.locator('.unit-partners li', {hasText: /^市商务局/})
  expect(await back.locator('span').innerText()).toBe(shared)
})

test('the heads of measures have room on a phone, and the partners stand below them', async () => {
  const {page} = await site.open(pageKinds.unit, {width: 360, fonts: true})
  const head = await page.locator('.unit-head').first().boundingBox()
  const partners = await page.locator('.unit-partners').boundingBox()
  expect(head!.width).toBeGreaterThan(14 * 14)
  expect(partners!.y).toBeGreaterThan(head!.y)
})

test('the words of the navigation stand one beside the other on a phone', async () => {
  const {page} = await site.open(pageKinds.units, {width: 360, fonts: true})
  await page.locator('.menu > summary').click()
  const heights = await page
    .locator('.navigation li')
    .evaluateAll((all) => all.map((item) => item.getBoundingClientRect().height))
  expect(new Set(heights)).toEqual(new Set([44]))
  expect(await page.locator('.navigation [aria-current]').innerText()).toBe('单位')
})
