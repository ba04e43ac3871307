import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {schemes, widths} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()
const results = '[data-results]'

const address = (query: string, rest = '') => `/search/?q=${encodeURIComponent(query)}${rest}`

/** Waits until the answer to `query` is on the page, and gives its hits. */
async function hits(page: Page, query: string): Promise<string[]> {
  await page.waitForSelector(`${results}[data-query="${query}"]`, {state: 'attached'})
  return page.$$eval('[data-hit]', (all) => all.map((one) => one.getAttribute('data-hit')!))
}

const keysOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams)

test('answers from the address alone', async () => {
  const {page, complaints} = await site.open(address('跨境电商'))
  const found = await hits(page, '跨境电商')
  expect(found).toContain('zhongwei-2023#sec_3__sub_5__item_11')
  expect(await page.getAttribute(results, 'data-count')).toBe(String(found.length))
  expect(await page.inputValue('input[type=search]')).toBe('跨境电商')
  expect(await page.innerText('[role=status]')).toBe(`${found.length} 段，两份文件`)
  expect(await page.locator('[data-part=also]').innerText()).toContain('也找了“跨境电子商务”')
  expect(new Set(await page.locator('mark').allInnerTexts())).toEqual(new Set(['跨境电商', '跨境电子商务']))
  expect(complaints).toEqual([])
})

test('a responsible unit is found where the text shortens its name, and a made title stands in ［ ］', async () => {
  const {page} = await site.open(address('市商务局'))
  const found = await hits(page, '市商务局')
  expect(found.length).toBeGreaterThanOrEqual(25)
  const unmarked = page.locator('[data-hit]').filter({hasNot: page.locator('mark')})
  expect(await unmarked.first().locator('.beside').innerText()).toMatch(
    /命中\s*责任单位\n+责任单位\s*市商务局/
  )
  expect(await page.innerText('[data-part=silent]')).toContain('、［金昌市外向型优势产业发展调研报告］、')
})

test('a hit leads to its provision', async () => {
  const {page} = await site.open(address('跨境电商'))
  const [first] = await hits(page, '跨境电商')
  const [id, provision] = first!.split('#')
  await page.click('[data-hit] h3 a')
  await page.waitForURL(`**/documents/${id}/#${provision}`)
  expect(await page.locator(`#${provision}`).innerText()).toContain('跨境电商')
})

test('searches while typing, and the back button goes through what was settled', async () => {
  const {page} = await site.open('/search/')
  expect(await page.isVisible('.search-body')).toBe(false)
  await page.fill('input[type=search]', '口岸')
  expect((await hits(page, '口岸')).length).toBeGreaterThan(0)
  await page.press('input[type=search]', 'Enter')
  await page.fill('input[type=search]', '班列')
  expect((await hits(page, '班列')).length).toBeGreaterThan(0)
  await page.goBack()
  await hits(page, '口岸')
  expect(await page.inputValue('input[type=search]')).toBe('口岸')
  expect(keysOf(page)).toEqual({q: '口岸'})
  await page.goForward()
  await hits(page, '班列')
})

test('half-typed pinyin is not searched for', async () => {
  const {page} = await site.open('/search/')
  const field = page.locator('input[type=search]')
  await field.dispatchEvent('compositionstart')
  await field.fill('kou an')
  await page.waitForTimeout(400)
  expect(keysOf(page)).toEqual({})
  await field.fill('口岸')
  await field.dispatchEvent('compositionend')
  await hits(page, '口岸')
})

test('facets narrow, say so in the address, and are taken back', async () => {
  const {page} = await site.open(address('外贸'))
  const all = (await hits(page, '外贸')).length
  await page.click('[data-choice="r:640500"]')
  await page.waitForSelector('[data-choice="r:640500"][aria-current]')
  const narrowed = await hits(page, '外贸')
  expect(narrowed.length).toBeLessThan(all)
  expect(narrowed.every((hit) => hit.startsWith('zhongwei-2023#'))).toBe(true)
  expect(keysOf(page)).toEqual({q: '外贸', r: '640500'})
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))).toBe('r:640500')
  await page.goBack()
  await page.waitForSelector('[data-choice="r:640500"]:not([aria-current])')
  expect((await hits(page, '外贸')).length).toBe(all)
})

test('synonyms can be left out, and the order chosen; unknown keys do nothing', async () => {
  const {page} = await site.open(address('跨境电商', '&utm=1&y=1900&s=price'))
  const all = await hits(page, '跨境电商')
  expect(all.length).toBeGreaterThan(2)
  await page.click('text=只要原词')
  await page.waitForSelector('text=也找同义词')
  expect((await hits(page, '跨境电商')).length).toBeLessThan(all.length)
  expect(keysOf(page)).toMatchObject({x: '1'})
  await page.click('text=按文件')
  await page.waitForSelector('[aria-current]:text("按文件")')
  expect((await hits(page, '跨境电商'))[0]).toMatch(/^gansu-2016#/)
})

test('long answers are shown a page at a time', async () => {
  const {page} = await site.open('/search/')
  await page.$eval('policy-search', (search) => search.setAttribute('data-page', '20'))
  await page.fill('input[type=search]', '外贸')
  expect(await hits(page, '外贸')).toHaveLength(20)
  expect(Number(await page.getAttribute(results, 'data-count'))).toBeGreaterThan(40)
  await page.click('text=再看 20 段')
  await page.waitForFunction(() => document.querySelectorAll('[data-hit]').length === 40)
  expect(keysOf(page)).toEqual({q: '外贸', n: '2'})
})

test('what was loosened is said, and what is not found too', async () => {
  const {page} = await site.open(address('跨境电伤'))
  expect((await hits(page, '跨境电伤')).length).toBeGreaterThan(0)
  expect(await page.innerText('[data-part=notices]')).toContain('没有“跨境电伤”，已按“跨境电商”查找')
  await page.fill('input[type=search]', '高校毕业生')
  expect(await hits(page, '高校毕业生')).toEqual([])
  expect(await page.innerText('[role=status]')).toBe('没有找到“高校毕业生”')
  const ways = await page.$$eval('[data-part=notices] a', (links) =>
    links.map((link) => link.getAttribute('href'))
  )
  expect(ways).toEqual(['/documents/', '/measures/', '/targets/'])
})

test('/ ↓ ↑ Enter and Esc do without a mouse', async () => {
  const {page} = await site.open(address('口岸'))
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('[data-hit]')?.getAttribute('data-hit'))
  const found = await hits(page, '口岸')
  await page.keyboard.press('/')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(found[0])
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(found[1])
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await page.keyboard.press('Escape')
  await hits(page, '')
  expect(await page.inputValue('input[type=search]')).toBe('')
  await page.goBack()
  await hits(page, '口岸')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/documents/**')
})

test('without JavaScript it says what to do instead', async () => {
  const {page} = await site.open(address('口岸'), {script: false})
  const words = page.locator('noscript')
  expect(await words.innerText()).toContain('没有运行')
  const links = await words.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links).toEqual(['/documents/', '/measures/', '/targets/'])
  expect(await page.isVisible('.search-body')).toBe(false)
})

for (const width of widths) {
  test.each(schemes)(`axe finds nothing in the results at ${width}, %s`, async (scheme) => {
    const {page} = await site.open(address('外贸', '&k=plan'), {width, scheme})
    expect((await hits(page, '外贸')).length).toBeGreaterThan(0)
    if (width < 700) await page.click('.facets > summary')
    const {violations} = await new AxeBuilder({page}).analyze()
    expect(violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`)).toEqual([])
  })

  test(`results need no sideways scrolling at ${width}`, async () => {
    const {page} = await site.open(address('外贸'), {width, fonts: true})
    await hits(page, '外贸')
    const [needed, room] = await page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement
      return [scrollWidth, clientWidth]
    })
    expect(needed).toBeLessThanOrEqual(room!)
  })
}

test('little is fetched before search opens', async () => {
  const {page} = await site.open('/search/')
  const fetched = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return entries.map(({name, encodedBodySize}) => ({name, encodedBodySize}))
  })
  const scripts = fetched.filter(({name}) => name.endsWith('.js'))
  expect(fetched.some(({name}) => name.endsWith('/search.json'))).toBe(false)
  expect(scripts.reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0)).toBeLessThan(10_000)
})
