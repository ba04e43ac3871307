/**
 * `npm run screenshots -- FOLDER`: every kind of page of dist/ at 360 and 1280, light and dark, the two pictures of
 * the README in scripts/pictures/, and public/share.png, which stands beside a shared link.
 */
import {existsSync, mkdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {type Browser, chromium} from 'playwright-core'
import {addChineseFonts} from './steps/chinese-fonts.ts'
import {findBrowser} from './steps/find-browser.ts'
import {pageKinds, schemes, widths} from './steps/page-kinds.ts'
import {showProgress} from './steps/progress.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'
import {serveSite} from './steps/serve-site.ts'

interface Shot {
  path: string
  width: number
  scheme: 'light' | 'dark'
  file: string
  /** The whole page, not only what the window shows. */
  full: boolean
}

try {
  const [folder] = process.argv.slice(2)
  if (!folder) throw new PlainError('用法：npm run screenshots -- 文件夹')
  if (!existsSync('dist')) throw new PlainError('还没有 dist/：先运行 npm run build')
  mkdirSync(folder, {recursive: true})
  mkdirSync(join('scripts', 'pictures'), {recursive: true})
  await takeAll([...allShots(folder), ...readmeShots()])
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

function allShots(folder: string): Shot[] {
  return Object.entries(pageKinds).flatMap(([kind, path]) =>
    widths.flatMap((width) =>
      schemes.map((scheme) => {
        const file = join(folder, `${kind}-${width}${scheme === 'dark' ? '-dark' : ''}.png`)
        return {path, width, scheme, file, full: true}
      })
    )
  )
}

function readmeShots(): Shot[] {
  return (['home', 'reader'] as const).map((kind) => ({
    path: pageKinds[kind],
    width: 1280,
    scheme: 'light',
    file: join('scripts', 'pictures', `${kind}.png`),
    full: false
  }))
}

async function takeAll(shots: Shot[]): Promise<void> {
  const {address, stop} = await serveSite(resolve('dist'), 0)
  const browser = await chromium.launch(await findBrowser())
  try {
    for (const [index, shot] of shots.entries()) {
      await take(browser, address, shot)
      showProgress('截图', index + 1, shots.length)
    }
  } finally {
    await browser.close()
    await stop()
  }
}

async function take(
  browser: Browser,
  address: string,
  {path, width, scheme, file, full}: Shot
): Promise<void> {
  const context = await browser.newContext({
    baseURL: address,
    bypassCSP: true,
    colorScheme: scheme,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    viewport: {width, height: width < 700 ? 780 : 900}
  })
  const page = await context.newPage()
  await page.goto(path, {waitUntil: 'networkidle'})
  await addChineseFonts(page)
  await page.screenshot({path: file, fullPage: full, animations: 'disabled'})
  await context.close()
}
