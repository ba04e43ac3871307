import {describe, expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

interface Listed {
  name: string
  rows: number
  files: string[]
}

describe('without JavaScript', () => {
  test('the page lists every table of the package, with its rows and its three files', async () => {
    const {page} = await site.open(pageKinds.data, {script: false})
    const listed: Listed[] = []
    for (const row of await page.locator('.data-list tr:has(td)').all()) {
      const links = await row.locator('td a').all()
      listed.push({
        name: await row.locator('code').innerText(),
        rows: Number((await row.locator('td').nth(1).textContent())!.replace(/\D/g, '')),
        files: await Promise.all(links.map(async (link) => String(await link.getAttribute('href'))))
      })
    }
    const {resources} = await jsonOf<{resources: {name: string}[]}>('datapackage.json')
    expect(listed.map(({name}) => name).toSorted()).toEqual(resources.map(({name}) => name).toSorted())
    for (const {name, rows, files} of listed) {
      expect(files).toEqual(['csv', 'json', 'parquet'].map((ending) => `/data/${name}.${ending}`))
      expect(await jsonOf<unknown[]>(`${name}.json`), name).toHaveLength(rows)
    }

    async function jsonOf<Value>(path: string): Promise<Value> {
      return (await page.request.get(`/data/${path}`)).json() as Promise<Value>
    }
  })

  test('everything that is offered there is there', async () => {
    const {page} = await site.open(pageKinds.data, {script: false})
    for (const link of await page.locator('a[download]').all()) {
      const href = String(await link.getAttribute('href'))
      const answer = await page.request.get(href)
      expect(answer.status(), href).toBe(200)
      expect((await answer.body()).length, href).toBeGreaterThan(0)
    }
  })

  test('the page of a table tells each of its columns, and its first row', async () => {
    const {page} = await site.open(pageKinds.dataTable, {script: false})
    const csv = await (await page.request.get('/data/figures.csv')).text()
    const head = csv.slice(1, csv.indexOf('\r\n')).split(',')
    expect(await page.locator('.data-columns tbody code').allInnerTexts()).toEqual(head)
    expect(Object.keys(JSON.parse(await page.locator('.data-code').innerText()))).toEqual(head)
  })
})

test('on a phone a table is a block, and its files stand in one line', async () => {
  const {page} = await site.open(pageKinds.data, {width: 360, fonts: true})
  const rows = page.locator('.data-list tr:has(td)')
  for (let index = 0; index < (await rows.count()); index++) {
    const tops = await rows
      .nth(index)
      .locator('td a')
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)))
    expect(new Set(tops).size, `row ${index}`).toBe(1)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('the navigation leads to it and says where one is', async () => {
  const {page} = await site.open(pageKinds.home)
  await page.click('.navigation a[href="/data/"]')
  expect(await page.locator('.navigation [aria-current]').innerText()).toBe('数据')
})
