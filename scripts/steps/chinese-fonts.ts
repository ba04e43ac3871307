import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Page} from 'playwright-core'

/** The first face of each stack of the site, and the font that stands in for it. */
const faces = [
  {family: 'PingFang SC', font: 'noto-sans-sc'},
  {family: 'Songti SC', font: 'noto-serif-sc'}
] as const

let style: string | undefined

/**
 * Gives an open page Chinese glyphs on a machine without any, so that nothing is tofu and widths are the
 * same everywhere. The site itself loads no font. The page's context must bypass CSP.
 */
export async function addChineseFonts(page: Page): Promise<void> {
  style ??= faces
    .map(({family, font}) => [400, 700].map((weight) => toStyle(family, font, weight)))
    .join('\n')
  await page.route('**/__fonts/**', (route) => {
    const [font = '', file = ''] = new URL(route.request().url()).pathname.split('/').slice(-2)
    return route.fulfill({path: join(folderOf(font), 'files', file), contentType: 'font/woff2'})
  })
  await page.addStyleTag({content: style})
  await page.evaluate(() => document.fonts.ready.then(() => {}))
}

function toStyle(family: string, font: string, weight: number): string {
  return readFileSync(join(folderOf(font), `${weight}.css`), 'utf8')
    .replaceAll(/font-family: '[^']+'/g, `font-family: '${family}'`)
    .replaceAll('font-display: swap', 'font-display: block')
    .replaceAll(/url\(\.\/files\/([^)]+\.woff2)\)/g, `url(/__fonts/${font}/$1)`)
    .replaceAll(/, url\(\.\/files\/[^)]+\.woff\) format\('woff'\)/g, '')
}

function folderOf(font: string): string {
  return dirname(createRequire(import.meta.url).resolve(`@fontsource/${font}/400.css`))
}
