/**
 * What a collection is called and where it will stand: site.yaml of its folder, and before it the environment.
 *
 *     title: 某省规划库
 *     url: https://example.org        SITE_URL=http://127.0.0.1 npm run build
 */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {contentDirectory} from './content-directory.ts'
import {ContentError, type ContentProblem, toProjectPath} from './content-error.ts'
import {fromYaml} from './from-yaml.ts'
import {readSource} from './read-document.ts'
import {toReason} from './schema-reasons.ts'
import {SettingError} from './setting-error.ts'
import {type SiteSettings, siteFileSchema} from './site-file.ts'

const variables = {SITE_TITLE: 'title', SITE_URL: 'url', BASE_PATH: 'base'} as const

/** A folder without site.yaml has the usual settings; `settings` is what the file says only where `problems` is empty. */
export function readSite(directory: string): {settings: SiteSettings; problems: ContentProblem[]} {
  const file = join(directory, 'site.yaml')
  const usual = siteFileSchema.parse({})
  if (!existsSync(file)) return {settings: usual, problems: []}
  const read = readSource(file)
  if ('problems' in read) return {settings: usual, problems: read.problems}
  const result = fromYaml(read.source, siteFileSchema)
  if ('value' in result) return {settings: result.value, problems: []}
  const path = toProjectPath(file)
  return {settings: usual, problems: result.problems.map((each) => ({code: 'site', file: path, ...each}))}
}

/** Settings as they hold for this run. Throws a ContentError or a SettingError with what is wrong. */
export function siteSettings(): SiteSettings {
  const {settings, problems} = readSite(contentDirectory())
  if (problems.length > 0) throw new ContentError(problems)
  return {...settings, ...fromEnvironment()}
}

/** Variables that are set and not empty. */
function fromEnvironment(): Partial<SiteSettings> {
  const faults: string[] = []
  const said = Object.entries(variables).flatMap(([name, key]) => {
    const value = process.env[name]
    if (!value) return []
    const read = siteFileSchema.shape[key].safeParse(value, {error: toReason, reportInput: true})
    if (!read.success) faults.push(`环境变量 ${name} ${read.error.issues[0]!.message}`)
    return [[key, read.data]]
  })
  if (faults.length > 0) throw new SettingError(faults.join('\n'))
  return Object.fromEntries(said)
}
