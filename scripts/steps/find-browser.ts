import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {type Browser, chromium, type LaunchOptions} from 'playwright-core'
import {PlainError} from './report-failure.ts'
import {unpackBrowser} from './unpack-browser.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

/** Nothing that calls home or asks questions; a root user has no sandbox to run in. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
]

/**
 * How to start a browser on this machine: $CHROME_PATH, Playwright's own, a Chrome, Chromium or Edge of
 * the system, else the one that came with the packages. The first that really starts is taken; throws
 * with what was tried where none does.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const tried: string[] = []
  const own = process.env['CHROME_PATH']
  if (own)
    return start({executablePath: own, args}, tried).then(orRefuse('CHROME_PATH 所指的浏览器启动不了', tried))
  for (const options of candidates()) {
    const started = await start(options, tried)
    if (started) return started
  }
  const unpacked = await unpackBrowser()
  for (const env of unpacked.environments) {
    const started = await start({executablePath: unpacked.executablePath, args, env}, tried)
    if (started) return started
  }
  return orRefuse('没有能启动的浏览器：请装 Chromium 或 Chrome，或用 CHROME_PATH 指明', tried)(null)
}

function* candidates(): Generator<LaunchOptions> {
  const own = chromium.executablePath()
  if (own && existsSync(own)) yield {executablePath: own, args}
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const executablePath = join(folder, name)
      if (folder && existsSync(executablePath)) yield {executablePath, args}
    }
  }
  // Where Chrome and Edge live on Windows and macOS is Playwright's to know.
  if (process.platform !== 'linux') yield* ['chrome', 'msedge'].map((channel) => ({channel, args}))
}

async function start(options: LaunchOptions, tried: string[]): Promise<LaunchOptions | null> {
  let browser: Browser | undefined
  try {
    browser = await chromium.launch({...options, timeout: 60_000})
    const page = await browser.newPage()
    await page.setContent('<p>好</p>')
    return options
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0] ?? ''
    tried.push(`${options.executablePath ?? options.channel}：${reason}`)
    return null
  } finally {
    await browser?.close().catch(() => {})
  }
}

function orRefuse(reason: string, tried: string[]) {
  return (options: LaunchOptions | null): LaunchOptions => {
    if (options) return options
    throw new PlainError([reason, ...tried].join('\n  '))
  }
}
