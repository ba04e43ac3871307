/**
 * `npm run screenshots -- FOLDER`: every kind of page of dist/ and states that matter, at 360 and 1280, light and
 * dark, with an index.html to look through them by; the two pictures of the README in scripts/pictures/; and
 * public/share.png, which stands beside a link to the site where it is shared.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {type Browser, chromium, type Page} from 'playwright-core'
import {addChineseFonts} from './steps/chinese-fonts.ts'
import {findBrowser} from './steps/find-browser.ts'
import {startProgress} from './steps/progress/start-progress.ts'
import {PlainError, reportFailure} from './steps/report-failure.ts'
import {contactSheet} from './steps/screenshots/contact-sheet.ts'
import {allShots, type Shot} from './steps/screenshots/shots.ts'
import {serveSite} from './steps/serve-site.ts'

try {
  const [folder] = process.argv.slice(2)
  if (!folder) throw new PlainError('用法：npm run screenshots -- 文件夹')
  if (!existsSync('dist')) throw new PlainError('还没有 dist/：先运行 npm run build')
  mkdirSync(folder, {recursive: true})
  mkdirSync(join('scripts', 'pictures'), {recursive: true})
  const shots = allShots()
  await takeAll([
    ...shots.map((shot) => ({...shot, file: join(folder, shot.file)})),
    ...readmeShots(shots),
    shareShot(shots)
  ])
  writeFileSync(join(folder, 'index.html'), contactSheet(shots))
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

function readmeShots(shots: readonly Shot[]): Shot[] {
  return ['home', 'reader'].map((kind) => ({
    ...shots.find(({name, width, scheme}) => name === kind && width === 1280 && scheme === 'light')!,
    file: join('scripts', 'pictures', `${kind}.png`),
    full: false
  }))
}

/** As large as the programs want that show it. */
function shareShot(shots: readonly Shot[]): Shot {
  const home = shots.find(({name, scheme}) => name === 'home' && scheme === 'light')!
  return {...home, width: 1200, height: 630, file: join('public', 'share.png'), full: false}
}

async function takeAll(shots: readonly Shot[]): Promise<void> {
  const {address, stop} = await serveSite(resolve('dist'), 0)
  const browser = await chromium.launch(await findBrowser())
  const progress = startProgress('截图', shots.length, '张')
  try {
    for (const shot of shots) {
      await take(browser, address, shot)
      progress.step()
    }
  } finally {
    progress.end()
    await browser.close()
    await stop()
  }
}

async function take(browser: Browser, address: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    baseURL: address,
    bypassCSP: true,
    colorScheme: shot.scheme,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    viewport: {width: shot.width, height: shot.height ?? (shot.width < 700 ? 780 : 900)}
  })
  const page = await context.newPage()
  await page.goto(shot.path.slice(1), {waitUntil: 'networkidle'})
  await addChineseFonts(page)
  await bringAbout(page, shot)
  await page.screenshot({path: shot.file, fullPage: shot.full, animations: 'disabled'})
  await context.close()
}

/** Makes the state of a shot; throws where it does not come about. */
async function bringAbout(page: Page, {await: awaited, click, print}: Shot): Promise<void> {
  if (print) await page.emulateMedia({media: 'print'})
  if (awaited) await page.locator(awaited).first().waitFor()
  if (click) await page.locator(click).filter({visible: true}).first().click()
}
