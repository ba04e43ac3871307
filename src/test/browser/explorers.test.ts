import {buffer} from 'node:stream/consumers'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {fromCsv} from '../../exports/csv.ts'
import {addressOf, openSite} from './open-site.ts'

const site = openSite()

const shown = (page: Page) => page.locator('[data-row]:visible')
const status = (page: Page) => page.locator('table-explorer [role=status]').innerText()
const search = async (page: Page) => decodeURIComponent((await addressOf(page)).search)
const head = (page: Page, key: string) =>
  page.locator(`th[data-key="${key}"]`).filter({visible: true}).first()
const facet = (page: Page, key: string, value: string) =>
  page.locator(`[data-facet="${key}"] button[value="${value}"]`)

/** Text of the cells under a head, of the rows in sight and in their order. */
function cells(page: Page, selector: string): Promise<string[]> {
  return shown(page).evaluateAll(
    (rows, selector) => rows.map((row) => row.querySelector(selector)?.textContent?.trim() ?? ''),
    selector
  )
}

/** Asks for the file of the rows in sight and reads it. */
async function download(page: Page): Promise<{name: string; bytes: string; rows: string[][]}> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-download]')])
  const bytes = (await buffer(await file.createReadStream())).toString()
  return {name: (await page.getAttribute('[data-download]', 'download'))!, bytes, rows: fromCsv(bytes)}
}

describe('a column sorts', () => {
  test('numbers by size, blanks last both ways, and the third click gives the source back', async () => {
    const {page, complaints} = await site.open(pageKinds.targets)
    const source = await cells(page, '.target-name')
    const years = async () =>
      (await cells(page, '.target-year')).map((text) => /\d{4}(?!.*\d{4})/.exec(text)?.[0] ?? '')
    await head(page, 'e').locator('button').click()
    const up = await years()
    const told = up.filter(Boolean)
    expect(told.length).toBeGreaterThan(20)
    expect(up.indexOf(''), 'some year is missing').toBe(told.length)
    expect(await head(page, 'e').getAttribute('aria-sort')).toBe('ascending')
    await head(page, 'e').locator('button').click()
    const down = await years()
    expect(down.slice(told.length).every((year) => year === '')).toBe(true)
    expect(Number(down[0])).toBeGreaterThan(Number(up[0]))
    expect(await head(page, 'e').getAttribute('aria-sort')).toBe('descending')
    await head(page, 'e').locator('button').click()
    expect(await cells(page, '.target-name')).toEqual(source)
    expect(await page.locator('[aria-sort]').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('larger units count for more: 5000 万 is less than 1 亿', async () => {
    const {page} = await site.open(`${pageKinds.targets}?s=t`)
    const values = await shown(page).evaluateAll((rows) =>
      rows.map((row) => row.querySelector<HTMLElement>('.target-value')!.dataset['value']!)
    )
    const numbers = values.filter(Boolean).map(Number)
    expect(numbers.length).toBeGreaterThan(40)
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
    expect(Math.max(...numbers)).toBeGreaterThan(1e9)
  })

  test('Chinese by pinyin, in one list that says whose each row is', async () => {
    const {page} = await site.open(pageKinds.units)
    await head(page, 'n').locator('button').click()
    const names = await cells(page, '.units-name a')
    expect(names).toEqual(names.toSorted(new Intl.Collator('zh-Hans-CN').compare))
    expect(names).not.toEqual(names.toSorted())
    expect(await page.locator('.units-group:visible').count()).toBe(0)
    expect(await shown(page).first().locator('.row-of').innerText()).toMatch(/市$/)
    await page.click('[data-source]')
    expect(await page.locator('.units-group:visible').count()).toBeGreaterThan(1)
  })

  test('and charts to the scale of a group are left out, cells staying under their heads', async () => {
    const {page} = await site.open(`${pageKinds.targets}?s=-e`)
    expect(await page.locator('.target-chart:visible').count()).toBe(0)
    const lefts = (selector: string) =>
      page
        .locator(selector)
        .filter({visible: true})
        .evaluateAll((all) => [...new Set(all.map((each) => Math.round(each.getBoundingClientRect().right)))])
    expect(await lefts('.target-value:not([colspan])')).toEqual(await lefts('th[data-key="t"]'))
  })

  test('the tables of several documents are one list, and come apart again', async () => {
    const {page} = await site.open(`${pageKinds.measures}?s=n`)
    expect(await page.locator('table.measures:visible').count()).toBe(1)
    expect(await shown(page).count()).toBe(await page.locator('[data-row]').count())
    await page.click('[data-source]')
    expect(await page.locator('table.measures:visible').count()).toBeGreaterThan(3)
    const places = await page
      .locator('[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')))
    expect(places).toEqual(places.map((_, at) => String(at)))
  })
})

describe('a filter', () => {
  test('leaves the rows it names, says how many, and stands in the address', async () => {
    const {page} = await site.open(pageKinds.targets)
    const all = await shown(page).count()
    const counted = Number(await facet(page, 'd', 'zhongwei-2023').locator('.explorer-count').innerText())
    await facet(page, 'd', 'zhongwei-2023').click()
    expect(await shown(page).count()).toBe(counted)
    expect(counted).toBeLessThan(all)
    expect(await status(page)).toMatch(RegExp(`^显示 ${counted} / ${all} `))
    expect(await search(page)).toBe('?d=zhongwei-2023')
    expect(
      await page.locator('tbody:visible:not(:has([data-row]:not([hidden])))').count(),
      'empty groups'
    ).toBe(0)
  })

  test('holds after a reload and after going on and back', async () => {
    const {page} = await site.open(pageKinds.targets)
    await facet(page, 'd', 'zhongwei-2023').click()
    await head(page, 'e').locator('button').click()
    const rows = await cells(page, '.target-name')
    await page.reload()
    expect(await cells(page, '.target-name')).toEqual(rows)
    await page.click('.navigation a[href="/units/"]')
    await page.goBack()
    expect(await cells(page, '.target-name')).toEqual(rows)
    expect(await facet(page, 'd', 'zhongwei-2023').getAttribute('aria-pressed')).toBe('true')
  })

  test('counts the values of the others under it; one that would leave nothing cannot be chosen', async () => {
    const {page} = await site.open(pageKinds.targets)
    await facet(page, 'k', 'past').click()
    const zero = facet(page, 'd', 'zhongwei-2023')
    expect(await zero.locator('.explorer-count').innerText()).toBe('0')
    expect(await zero.isDisabled()).toBe(true)
    expect(await facet(page, 'k', 'share').isDisabled(), 'near miss: its own values').toBe(false)
    await facet(page, 'k', '').click()
    expect(await zero.isDisabled()).toBe(false)
    expect(await search(page)).toBe('')
  })

  test('what does not exist is ignored in the address', async () => {
    const {page} = await site.open(`${pageKinds.targets}?d=nowhere&utm=1&s=price`)
    expect(await status(page)).toMatch(/^显示 (\d+) \/ \1 /)
  })

  test('one state goes back to another along the history', async () => {
    const {page} = await site.open(pageKinds.targets)
    const all = await shown(page).count()
    await page.evaluate(() => history.pushState(null, '', '?d=zhongwei-2023'))
    await page.evaluate(() => history.pushState(null, '', '?d=gansu-2016'))
    await page.goBack()
    expect(await facet(page, 'd', 'zhongwei-2023').getAttribute('aria-pressed')).toBe('true')
    expect(await shown(page).count()).toBeLessThan(all)
    await page.goBack()
    expect(await shown(page).count()).toBe(all)
  })

  test('that leaves nothing is named, and can be taken back', async () => {
    const {page} = await site.open(`${pageKinds.measures}?d=zhongwei-2023`)
    await page.fill('[data-find]', '没有这样的词')
    const note = page.locator('[data-nothing]')
    expect(await note.innerText()).toContain('文件 中卫方案、查找 “没有这样的词”')
    expect(await shown(page).count()).toBe(0)
    await note.locator('[data-clear]').click()
    expect(await note.isVisible()).toBe(false)
    expect(await status(page)).toMatch(/^显示 (\d+) \/ \1 /)
    expect(await search(page)).toBe('')
  })

  test('a link to what is filtered away shows it', async () => {
    const {page} = await site.open(`${pageKinds.measures}?d=gansu-2016`)
    await page.evaluate(() => {
      location.hash = '#zhongwei-2023'
    })
    await page.locator('#zhongwei-2023').waitFor()
    expect(await search(page)).toBe('')
  })

  test('audits that are folded open where they are chosen', async () => {
    const {page} = await site.open(`${pageKinds.audits}?v=consistent`)
    expect(await shown(page).count()).toBeGreaterThan(5)
    expect(await page.locator('#inconsistent').isVisible()).toBe(false)
  })
})

describe('the rows shown come as a file', () => {
  test('these rows, in this order, with whole addresses', async () => {
    const {page} = await site.open(`${pageKinds.targets}?d=zhongwei-2023&s=-t`)
    const names = await shown(page).evaluateAll((rows) =>
      rows.map((row) => row.querySelector<HTMLElement>('.target-name')!.dataset['value']!)
    )
    const {name, bytes, rows} = await download(page)
    const [columns, ...table] = rows
    expect(name).toBe('策脉-目标.csv')
    expect(
      bytes.startsWith(
        '\uFEFF指标,文件,地区,基期,基期年,目标,单位,年份,增速（文中）,增速（推算）,约束力,核算,更正,原句,链接\r\n'
      )
    ).toBe(true)
    expect(table.map(([name]) => name!.replace(/，.*累计$/, ''))).toEqual(names)
    const {origin} = new URL(page.url())
    const link = columns!.indexOf('链接')
    for (const row of table) expect(row[link]!.startsWith(`${origin}/documents/zhongwei-2023/#f`)).toBe(true)
  })

  test.each([
    'targets',
    'measures',
    'units',
    'citations',
    'audits',
    'topics',
    'regions',
    'report',
    'documents'
  ])('the whole table of /%s/ is one, row by row', async (name) => {
    const {page} = await site.open(`/${name}/`, {script: false})
    const link = page.locator('[data-download]')
    const answer = await page.request.get((await link.getAttribute('href'))!)
    const [columns, ...rows] = fromCsv(await answer.text())
    expect(columns!.at(-1)).toBe('链接')
    expect(rows.length).toBe(await page.locator('[data-row]').count())
    expect(rows.every(({length}) => length === columns!.length)).toBe(true)
  })

  test('a file that is not to be had is told', async () => {
    const {page} = await site.open(pageKinds.targets)
    await page.route('**/targets.csv', (route) => route.abort())
    await page.click('[data-download]')
    await page.getByText('表格文件没有取到').waitFor()
  })
})

test('everything can be done with keys', async () => {
  const {page} = await site.open(pageKinds.units)
  await facet(page, 'r', '洛阳市').focus()
  await page.keyboard.press('Enter')
  expect(await search(page)).toBe('?r=洛阳市')
  await head(page, 'm').locator('button').focus()
  await page.keyboard.press('Space')
  expect(await search(page)).toBe('?r=洛阳市&s=m')
  await page.locator('[data-clear]').first().focus()
  await page.keyboard.press('Enter')
  expect(await search(page)).toBe('?s=m')
})

test('without a script all rows are there and nothing that would need one', async () => {
  const {page} = await site.open(`${pageKinds.targets}?d=zhongwei-2023`, {script: false})
  expect(await shown(page).count()).toBe(await page.locator('[data-row]').count())
  for (const selector of [
    '.explorer-filters',
    '[role=status]',
    '.sort-button',
    '[data-clear]',
    '[data-nothing]'
  ]) {
    expect(await page.locator(`table-explorer ${selector}:visible`).count(), selector).toBe(0)
  }
  expect(await page.locator('[data-download]').innerText()).toContain('全表')
})

describe('at 360 px', () => {
  test('one button opens the filters, and says what is chosen', async () => {
    const {page} = await site.open(pageKinds.targets, {width: 360})
    const button = page.locator('.explorer-filters > summary')
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(48)
    expect(await page.locator('.explorer-panel').isVisible()).toBe(false)
    await button.click()
    await facet(page, 'd', 'zhongwei-2023').click()
    expect(await button.innerText()).toContain('中卫方案')
    await page.locator('[data-order]').selectOption('-e')
    expect(await search(page)).toBe('?d=zhongwei-2023&s=-e')
    const small = await page
      .locator('.explorer-panel :is(button, select, input):visible')
      .evaluateAll(
        (all) =>
          all.filter(
            (each) => each.getBoundingClientRect().height < 44 || each.getBoundingClientRect().width < 44
          ).length
      )
    expect(small).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('measures are folded by document, without a script too, and open where a link leads', async () => {
    const {page} = await site.open(pageKinds.measures, {width: 360, script: false})
    expect(await shown(page).count()).toBe(0)
    await page.locator('.measures-fold > summary').first().click()
    expect(await shown(page).count()).toBeGreaterThan(20)
    const {page: wide} = await site.open(pageKinds.measures, {script: false})
    expect(await shown(wide).count()).toBe(await wide.locator('[data-row]').count())
  })

  test('a filter opens the document whose measures it leaves', async () => {
    const {page} = await site.open(`${pageKinds.measures}?d=zhongwei-2023`, {width: 360})
    expect(await shown(page).count()).toBeGreaterThan(20)
  })
})
