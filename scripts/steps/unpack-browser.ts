import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'

import {PlainError} from './report-failure.ts'

export interface UnpackedBrowser {
  executablePath: string
  /** Environments to start it in, the plainest first. */
  environments: Record<string, string>[]
}

const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']

/**
 * The Chromium that came with the packages, unpacked below node_modules/.cache: the package's own default
 * is one folder for everybody on the machine, where anybody may have put something else before us.
 * Throws where there is none for this system.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  if (process.platform !== 'linux') throw new PlainError('没有找到浏览器：请装 Chrome，或用 CHROME_PATH 指明')
  const home = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
  const {version} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {version: string}
  const folder = resolve('node_modules', '.cache', `chromium-${version}-${process.arch}`)
  if (!existsSync(folder)) await unpack(join(home, 'bin'), folder)
  return {executablePath: join(folder, 'chromium'), environments: toEnvironments(folder)}
}

/** Unpacks beside the place and renames: two runs at once, or one cut short, leave nothing half done. */
async function unpack(archiveFolder: string, folder: string): Promise<void> {
  const {inflate} = await import('@sparticuz/chromium')
  mkdirSync(dirname(folder), {recursive: true})
  const work = mkdtempSync(`${folder}-`)
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = work
  try {
    for (const archive of archives) await inflate(join(archiveFolder, archive))
    const fonts = join(work, 'fonts', 'fonts.conf')
    writeFileSync(fonts, toFontsConf(folder))
    renameSync(work, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    rmSync(work, {recursive: true, force: true})
  }
}

function toEnvironments(folder: string): Record<string, string>[] {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : {FONTCONFIG_PATH: join(folder, 'fonts')}
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return [
    {...inherited, ...fonts},
    {...inherited, ...fonts, LD_LIBRARY_PATH: libraries}
  ]
}

function toFontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}
