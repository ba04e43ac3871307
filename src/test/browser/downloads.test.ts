import {buffer} from 'node:stream/consumers'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pageKinds} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()

/** A page with a chart that stands by itself, for each kind of it. */
const pages = {
  timeline: pageKinds.documents,
  'strip and words': pageKinds.documentCharts,
  ribbon: pageKinds.comparison,
  units: pageKinds.units
}

describe.each(Object.entries(pages))('%s', (name, path) => {
  test('the SVG file is well-formed and carries finding, source and address', async () => {
    const {page} = await site.open(path, {lax: true})
    for (const {id, title} of await figuresOf(page)) {
      const svg = await page.evaluate(async (file) => (await fetch(file)).text(), `/charts/${id}.svg`)
      const problem = await page.evaluate(
        (text) =>
          new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ??
          null,
        svg
      )
      expect(problem, id).toBeNull()
      const words = svg.replaceAll(/<style>.*?<\/style>|<[^>]+>/g, '')
      expect(words).toContain(title)
      expect(words).toMatch(/来源：\S/)
      expect(words).toContain(`${path}#${id}`)
      expect(svg).not.toContain('var(--')
    }
  })

  // The table of units has columns of its own; units.test.ts holds the file against it.
  test.skipIf(name === 'units')(
    'the CSV file has the numbers of the table, a BOM and one row for each of its rows',
    async () => {
      const {page} = await site.open(path)
      for (const {id} of await figuresOf(page)) {
        const bytes = await page.evaluate(
          async (file) => [...new Uint8Array(await (await fetch(file)).arrayBuffer())],
          `/charts/${id}.csv`
        )
        expect(bytes.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
        const [head, ...rows] = fromCsv(new TextDecoder().decode(new Uint8Array(bytes)))
        const table = await tableOf(page, id)
        expect(head!.slice(0, table.head.length)).toEqual(table.head)
        expect(head!.slice(table.head.length)).toEqual(['图题', '单位与口径', '来源', '网址'])
        expect(rows.map((cells) => cells.slice(0, table.head.length))).toEqual(table.rows)
      }
    }
  )

  test('the PNG file is the SVG file twice as large, and something is drawn on it', async () => {
    const {page, complaints} = await site.open(path)
    for (const {id, title} of await figuresOf(page)) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-file="/charts/${id}.svg"]`).click()
      ])
      // What the browser makes of a Chinese name depends on the machine's language.
      expect(await page.locator(`[data-file="/charts/${id}.svg"]`).getAttribute('data-name')).toBe(title)
      const png = await buffer(await download.createReadStream())
      const svg = await page.evaluate(async (file) => (await fetch(file)).text(), `/charts/${id}.svg`)
      const [, width, height] = /<svg [^>]*?width="(\d+)" height="([\d.]+)"/.exec(svg)!
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        Number(width) * 2,
        Math.trunc(Number(height)) * 2
      ])
      expect(png.length).toBeGreaterThan(5000)
    }
    expect(complaints).toEqual([])
  })

  test('without a script SVG and CSV are there, the button for PNG is not', async () => {
    const {page} = await site.open(path, {script: false})
    const files = page.locator('.chart-files').first()
    expect(await files.getByText('PNG', {exact: true}).isVisible()).toBe(false)
    for (const name of ['SVG', 'CSV'])
      expect(await files.getByText(name, {exact: true}).isVisible()).toBe(true)
  })
})

function figuresOf(page: Page): Promise<{id: string; title: string}[]> {
  return page.locator('.chart-figure').evaluateAll((all) =>
    all.map((figure) => ({
      id: figure.id,
      // Numbers are kept to their units by spaces that do not break.
      title: figure.querySelector('.section-title')!.textContent.replaceAll('\u00a0', ' ')
    }))
  )
}

/** What the table under the chart says; a blank is blank, whatever is said of it to those who listen. */
function tableOf(page: Page, id: string): Promise<{head: string[]; rows: string[][]}> {
  return page.evaluate((name) => {
    const table = document.querySelector(`[id="${name}"] .chart-rows`)!
    const cellsOf = (row: Element, kind: string) =>
      [...row.querySelectorAll(kind)].map((cell) =>
        cell.querySelector('.hidden-text') ? '' : cell.textContent
      )
    return {
      head: cellsOf(table, 'thead th'),
      rows: [...table.querySelectorAll('tbody tr')].map((row) => cellsOf(row, 'td'))
    }
  }, id)
}

/** Cells of a file whose rows end in CRLF. */
function fromCsv(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n$/, '')
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? plain! : quoted.replaceAll('""', '"')
      )
    )
}
