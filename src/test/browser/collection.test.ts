/** Another collection, under a name of its own, in a folder of its host: nothing leads out of it or to nowhere. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {text} from 'node:stream/consumers'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type CountingServer, serveCounting} from '../../../scripts/steps/counting-server.ts'
import {openSite} from './open-site.ts'
import {type SiteLinks, siteLinks} from './site-links.ts'

const root = new URL('https://example.org/plans/')
const name = '样例省发展和改革委员会规划文本库（试运行）'

mkdirSync('.cache', {recursive: true})
const work = mkdtempSync(resolve('.cache', 'collection-'))
const folder = join(work, 'plans')
let server: CountingServer
let links: SiteLinks

beforeAll(async () => {
  const build = `(await import('./scripts/steps/build-site.ts')).buildSite(process.argv[1])`
  const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', build, folder], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: 'src/test/fixtures/collection',
      SITE_URL: root.origin,
      BASE_PATH: root.pathname
    },
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(stderr)
  links = siteLinks(folder, root)
  server = await serveCounting(folder, root.pathname)
})

afterAll(async () => {
  await server?.stop()
  rmSync(work, {recursive: true, force: true})
})

describe('as files', () => {
  test('every link, form and fetched file of every page is within the folder', () => {
    expect(links.pages.length).toBeGreaterThan(50)
    expect(links.pages.flatMap((page) => links.dead(page).map((address) => `${page}：${address}`))).toEqual(
      []
    )
  })

  test('so is every address of the site in a table, a feed or a drawing, and it is whole', () => {
    const telling = links.files.filter((file) => links.text(file).includes(root.href))
    expect(telling).toEqual(
      expect.arrayContaining(['documents.csv', 'measures.csv', 'targets.csv', 'units.csv'])
    )
    expect(links.files.flatMap((file) => links.dead(file).map((address) => `${file}：${address}`))).toEqual(
      []
    )
  })

  test('near miss: a link past the folder, to no page and to no place on one is found', () => {
    const file = join(work, 'broken')
    const said = '<a id="甲" href="/plans/#乙"></a><form action="/search/"></form><a href="#甲"></a>'
    mkdirSync(file)
    writeFileSync(join(file, 'index.html'), `${said}<meta content="https://example.org/plans/a/">`)
    writeFileSync(
      join(file, 'a.csv'),
      '甲,https://example.org/a,https://example.org/plans/\r\n甲,/documents/a/\r\n'
    )
    const broken = siteLinks(file, root)
    expect(broken.dead('index.html')).toEqual(['/plans/#乙', '/search/', 'https://example.org/plans/a/'])
    expect(broken.dead('a.csv')).toEqual(['https://example.org/a', '/documents/a/'])
  })

  test('it goes by its own name everywhere', () => {
    const titles = links.pages.map((page) => /<title>(.*?)<\/title>/.exec(links.text(page))![1]!)
    expect(titles.filter((title) => !title.includes(name))).toEqual([])
    expect([...links.pages, ...links.files].filter((file) => links.text(file).includes('策脉'))).toEqual([])
  })

  test('programs that read a page are told where it stands, and who publishes it', () => {
    const page = links.text('documents/sample-city/index.html')
    expect(page).toContain(`<link rel="canonical" href="${root.href}documents/sample-city/">`)
    expect(page).toContain(`content="${root.href}share.png"`)
    expect(links.text('method/index.html')).toContain(`样例图书馆. ${name}[EB/OL]. [引用日期]. ${root.href}.`)
  })

  test('its documents are read and held against each other', () => {
    expect(links.pages).toContain('compare/sample-plan/sample-city/index.html')
    expect(readFileSync(join(folder, 'units.csv'), 'utf8')).toContain(`${root.href}units/420500-市商务局/`)
  })
})

describe('in a browser', () => {
  const site = openSite(() => server.address)

  test('the search finds, and what it finds is within the folder', async () => {
    const {page, complaints} = await site.open('/')
    await page.locator('.search-box input').fill('海外仓')
    await page.keyboard.press('Enter')
    const hit = page.locator('[data-hit] h3 a').first()
    await hit.waitFor()
    expect(new URL(page.url()).pathname).toBe('/plans/search/')
    await hit.click()
    await page.waitForURL(/\/plans\/documents\/sample-/)
    expect(await page.locator('h1').count()).toBe(1)
    await page.locator('.wordmark').click()
    await page.waitForURL(server.address)
    expect(await page.locator('.wordmark').textContent()).toBe(name)
    expect(complaints).toEqual([])
  })

  test.each(['/', '/documents/sample-city/'])('a long name has room on a phone: %s', async (path) => {
    const {page} = await site.open(path, {width: 360, fonts: true})
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  test('other ways in, where nothing is found, are within the folder', async () => {
    const {page, complaints} = await site.open('/search/?q=量子纠缠')
    const ways = page.locator('[data-part=silent] a, [data-part=notices] a')
    await ways.first().waitFor()
    const paths = await ways.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
    expect(paths.every((path) => path.startsWith('/plans/'))).toBe(true)
    expect(complaints).toEqual([])
  })

  test('a table that was filtered and a question are downloaded under the name of the site', async () => {
    const {page} = await site.open('/search/?q=海外仓')
    await page.locator('[data-hit]').first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-part=csv]').click()
    ])
    const table = await text(await download.createReadStream())
    expect(table).toContain(`,${server.address}documents/sample-`)
    const {page: targets} = await site.open('/targets/')
    expect(await targets.locator('a[download]').first().getAttribute('download')).toBe(`${name}-目标.csv`)
  })

  test('a chart is drawn as a picture from its file', async () => {
    const {page, complaints} = await site.open('/documents/')
    await Promise.all([page.waitForEvent('download'), page.locator('[data-file]').first().click()])
    expect(complaints).toEqual([])
  })
})
