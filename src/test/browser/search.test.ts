import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {schemes, widths} from '../../../scripts/steps/page-kinds.ts'
import {addressOf, openSite} from './open-site.ts'

const site = openSite()
const results = '[data-results]'

const address = (query: string, rest = '') => `/search/?q=${encodeURIComponent(query)}${rest}`

/** Waits until the answer to `query` is on the page, and gives its hits. */
async function hits(page: Page, query: string): Promise<string[]> {
  await page.waitForSelector(`${results}[data-query="${query}"]`, {state: 'attached'})
  return page.$$eval('[data-hit]', (all) => all.map((one) => one.getAttribute('data-hit')!))
}

const waysIn = ['/documents/', '/measures/', '/targets/', '/topics/', '/units/', '/regions/']
const keysOf = async (page: Page) => Object.fromEntries((await addressOf(page)).searchParams)

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

/** Whether a stretch of a provision's text lies on the screen, below the strip. */
function isInSight(page: Page, provision: string, words: string): Promise<boolean> {
  return page.$eval(
    `#${provision} > .row > .para`,
    (para, words) => {
      const walker = document.createTreeWalker(para, NodeFilter.SHOW_TEXT)
      while (walker.nextNode() && !walker.currentNode.textContent!.includes(words)) {}
      const start = walker.currentNode.textContent!.indexOf(words)
      const range = document.createRange()
      range.setStart(walker.currentNode, start)
      range.setEnd(walker.currentNode, start + words.length)
      const {top, bottom} = range.getBoundingClientRect()
      const strip = document.querySelector('.strip-bar')!.getBoundingClientRect()
      return top >= strip.bottom - 1 && bottom <= innerHeight
    },
    words
  )
}

for (const width of widths) {
  test(`a hit leads to its sentence, and its provision is marked, at ${width}`, async () => {
    // At the end of a provision that is longer than a phone's screen.
    const words = '精密机械制造'
    const {page, complaints} = await site.open(address(words), {width})
    const [first] = await hits(page, words)
    const [id, provision] = first!.split('#')
    const href = await page.getAttribute('[data-hit] h3 a', 'href')
    expect(href).toContain(`/documents/${id}/#${provision}:~:text=`)
    await page.click('[data-hit] h3 a')
    await page.waitForURL(`**/documents/${id}/#${provision}*`)
    await page.waitForFunction(() => CSS.highlights.has('passage'))
    expect(await page.evaluate(() => [...CSS.highlights.get('passage')!].join(''))).toContain(words)
    await page.waitForTimeout(1200)
    expect(await isInSight(page, provision!, words)).toBe(true)
    const style = await page.$eval(`#${provision} > .row > .para`, (para) => {
      const {backgroundColor, boxShadow} = getComputedStyle(para)
      return {backgroundColor, boxShadow}
    })
    expect(style.backgroundColor).toBe('rgb(244, 241, 234)')
    expect(style.boxShadow).toContain('rgb(27, 30, 35)')
    expect(complaints).toEqual([])
  })
}

test('the provision is marked without JavaScript, and not on paper', async () => {
  const {page} = await site.open('/documents/zhongwei-2023/#sec_3__sub_5__item_11', {script: false})
  const para = page.locator('#sec_3__sub_5__item_11 > .row > .para')
  const background = () => para.evaluate((each) => getComputedStyle(each).backgroundColor)
  expect(await background()).toBe('rgb(244, 241, 234)')
  const box = await para.boundingBox()
  await page.emulateMedia({media: 'print'})
  expect(await background()).toBe('rgba(0, 0, 0, 0)')
  await page.emulateMedia({media: 'screen'})
  await page.evaluate(() => {
    location.hash = ''
  })
  expect((await para.boundingBox())?.height).toBe(box?.height)
})

test('every hit says why it is one, and what it stands under', async () => {
  const {page} = await site.open(address('跨境电商'))
  const found = await hits(page, '跨境电商')
  const whys = await page.$$eval('[data-hit] .beside', (all) => all.map((each) => each.textContent))
  expect(whys).toHaveLength(found.length)
  for (const why of whys) expect(why).toMatch(/^命中(标题|正文|同义|责任单位|在上级)/)
  const place = page.locator('[data-hit="zhongwei-2023#sec_3__sub_5__item_11"] .place > span')
  expect(await place.allInnerTexts()).toEqual([
    '中卫市外资三年外贸五年倍增计划实施方案（2023—2027年）',
    '三（五）11',
    '重点任务 › 加快发展外贸新业态'
  ])
})

test('long facets are folded; what was unfolded stays so, and a chosen value is in sight', async () => {
  const {page} = await site.open(address('外贸'))
  const all = await hits(page, '外贸')
  const more = page.locator('[data-more=u]')
  expect(await page.locator('section:has(> [data-more=u]) > ul > li').count()).toBe(8)
  await more.locator('summary').click()
  const choice = (await more.locator('a').last().getAttribute('data-choice'))!
  await more.locator('a').last().click()
  const chosen = page.locator(`[data-choice="${choice}"]`)
  await page.waitForSelector(`[data-choice="${choice}"][aria-current]`)
  expect((await hits(page, '外贸')).length).toBeLessThan(all.length)
  expect(await keysOf(page)).toEqual({q: '外贸', u: choice.slice(2)})
  expect(await page.locator('section > ul').locator(chosen).innerText()).toContain('×')
  expect(await page.getAttribute('[data-more=u]', 'open')).toBe('')
  const none = await page.$eval('.facets .none', (each) => each.matches('a, a *'))
  expect(none).toBe(false)
})

test('on a phone a chosen value is in sight though the facets are folded, and is taken back', async () => {
  const {page} = await site.open(address('外贸', '&r=640500'), {width: 360})
  await hits(page, '外贸')
  expect(await page.isVisible('[data-part=facets]')).toBe(false)
  const chosen = page.locator('.search-chosen a')
  expect(await chosen.allTextContents()).toEqual(['地区中卫市 ×取消'])
  await chosen.click()
  await page.waitForFunction(() => location.search === `?q=${encodeURIComponent('外贸')}`)
})

test('the fields of a query are shown as understood, and a value nothing has', async () => {
  const {page} = await site.open(address('外贸 部门:商务局'))
  expect((await hits(page, '外贸 部门:商务局')).length).toBeGreaterThan(0)
  const fields = page.locator('.search-fields')
  expect(await fields.allInnerTexts()).toEqual(['限定：责任单位“商务局”'])
  await page.fill('input[type=search]', '外贸 地区:火星')
  expect(await hits(page, '外贸 地区:火星')).toEqual([])
  expect(await fields.allInnerTexts()).toEqual(['没有这样的地区“火星”。'])
})

/** Notes what a file is to be called: a browser without a locale cannot say it itself. */
async function noteFileName(page: Page): Promise<() => Promise<string | null>> {
  await page.evaluate(() => {
    const {click} = HTMLAnchorElement.prototype
    HTMLAnchorElement.prototype.click = function () {
      document.body.setAttribute('data-file', this.download)
      click.call(this)
    }
  })
  return () => page.getAttribute('body', 'data-file')
}

test('all results can be had as a file', async () => {
  const {page, complaints} = await site.open('/search/')
  await page.$eval('policy-search', (search) => search.setAttribute('data-page', '5'))
  await page.fill('input[type=search]', '外贸')
  expect(await hits(page, '外贸')).toHaveLength(5)
  const count = Number(await page.getAttribute(results, 'data-count'))
  const fileName = await noteFileName(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=下载 CSV')])
  expect(await fileName()).toBe('策脉-外贸.csv')
  const text = (await download.createReadStream().then((stream) => stream.toArray())).join('')
  expect(text.startsWith('\uFEFF文件,地区,')).toBe(true)
  expect(text.split('\r\n')).toHaveLength(count + 2)
  expect(complaints).toEqual([])
})

test('every example of a query finds something', async () => {
  const {page} = await site.open('/search/')
  const queries = await page.$$eval('.search-help a', (links) => links.map((link) => link.textContent))
  expect(queries.length).toBeGreaterThanOrEqual(8)
  for (const query of queries) {
    await page.fill('input[type=search]', query)
    await page.waitForFunction(
      (query) => document.querySelector<HTMLElement>('[data-results]')!.dataset['query'] === query,
      query
    )
    expect(Number(await page.getAttribute(results, 'data-count')), query).toBeGreaterThan(0)
  }
})

/** Sets `data-worker` before the page's script sees it. */
async function openWithWorker(query: string, before = '') {
  const opened = await site.open('/404.html')
  await opened.page.addInitScript(`${before}
    new MutationObserver(() => document.querySelector('policy-search')?.setAttribute('data-worker', ''))
      .observe(document, {childList: true, subtree: true})`)
  await opened.page.goto(address(query))
  return opened
}

test('a worker finds the same, and the newest question wins', async () => {
  const {page: plain} = await site.open(address('外贸'))
  const expected = await hits(plain, '外贸')
  const {page, complaints} = await openWithWorker('外贸')
  expect(await hits(page, '外贸')).toEqual(expected)
  expect(page.workers()).toHaveLength(1)
  const field = page.locator('input[type=search]')
  for (const query of ['口', '口岸', '班', '班列']) {
    await field.fill(query)
    await field.press('Enter')
  }
  expect((await hits(page, '班列')).length).toBeGreaterThan(0)
  const fileName = await noteFileName(page)
  await Promise.all([page.waitForEvent('download'), page.click('text=下载 CSV')])
  expect(await fileName()).toBe('策脉-班列.csv')
  expect(complaints).toEqual([])
})

test('where no worker can be started the page does the work', async () => {
  const {page} = await openWithWorker(
    '外贸',
    'window.Worker = class { constructor() { throw new Error() } };'
  )
  expect((await hits(page, '外贸')).length).toBeGreaterThan(0)
  expect(page.workers()).toEqual([])
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
  expect(await keysOf(page)).toEqual({q: '口岸'})
  await page.goForward()
  await hits(page, '班列')
})

test('half-typed pinyin is not searched for', async () => {
  const {page} = await site.open('/search/')
  const field = page.locator('input[type=search]')
  await field.dispatchEvent('compositionstart')
  await field.fill('kou an')
  await page.waitForTimeout(400)
  expect(await keysOf(page)).toEqual({})
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
  expect(await keysOf(page)).toEqual({q: '外贸', r: '640500'})
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
  expect(await keysOf(page)).toMatchObject({x: '1'})
  await page.click('text=按文件顺序')
  await page.waitForSelector('[aria-current]:text("按文件顺序")')
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
  expect(await keysOf(page)).toEqual({q: '外贸', n: '2'})
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
  expect(ways).toEqual(waysIn)
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
  expect(links).toEqual(waysIn)
  expect(await page.isVisible('.search-body')).toBe(false)
  expect(await page.isVisible('.search-help')).toBe(false)
  for (const list of ['/topics/', '/units/', '/regions/']) {
    const links = page.locator(`.search-lists a[href^="${list}"]`)
    expect(await links.count(), list).toBeGreaterThanOrEqual(10)
    await links.first().click()
    await page.waitForURL(`**${list}*/`)
    await page.goBack()
  }
})

for (const width of widths) {
  test.each(schemes)(`axe finds nothing in the results at ${width}, %s`, async (scheme) => {
    const {page} = await site.open(address('外贸', '&k=plan'), {width, scheme})
    expect((await hits(page, '外贸')).length).toBeGreaterThan(0)
    if (width < 700) await page.click('.facets > summary')
    for (const more of await page.locator('[data-more] > summary').all()) await more.click()
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
