/** What a page may weigh, and what it may not hold at all. Pure. */
import {isLink, type SiteFiles, scriptsOf, stylesOf, type Tag, tagsOf} from './page-files.ts'

/** Bytes after gzip. */
export const budgets = {
  /** The page of a document of up to `plan` characters; a longer one in proportion. */
  document: 60_000,
  plan: 25_000,
  styles: 15_000,
  scripts: 10_000
} as const

export interface BuiltPage {
  /** Its address: `/documents/gansu-2016/`. */
  path: string
  html: string
  gzip: number
  /** Of the page of a document: how long its text is. */
  characters?: number
}

/** One line for each thing that is too heavy or should not be there, with its number. */
export function findOffenders(page: BuiltPage, files: SiteFiles): string[] {
  const tags = tagsOf(page.html)
  return [...tooHeavy(page, tags, files), ...unwanted(page, tags, files)].map(
    (line) => `${page.path} ${line}`
  )
}

function tooHeavy({gzip, characters}: BuiltPage, tags: readonly Tag[], files: SiteFiles): string[] {
  const sum = (paths: readonly string[]) =>
    [...new Set(paths)].reduce((bytes, path) => bytes + files.gzip(path), 0)
  const [styles, scripts] = [sum(stylesOf(tags)), sum(scriptsOf(tags, files))]
  const lines: string[] = []
  if (characters !== undefined) {
    const room = budgets.document * Math.max(1, characters / budgets.plan)
    if (gzip > room) lines.push(`HTML ${gzip} 字节，${characters} 字的文件限 ${Math.round(room)}`)
  }
  if (styles > budgets.styles) lines.push(`CSS ${styles} 字节，限 ${budgets.styles}`)
  if (scripts > budgets.scripts) lines.push(`JS ${scripts} 字节，限 ${budgets.scripts}`)
  return lines
}

function unwanted({html}: BuiltPage, tags: readonly Tag[], files: SiteFiles): string[] {
  const css = stylesOf(tags).map((path) => files.read(path) ?? '')
  const elsewhere = [
    ...tags.flatMap(fetched),
    ...css.flatMap((text) =>
      [...text.matchAll(/(?:url\(|@import\s*)["']?([^"')\s]+)/g)].map(([, url = '']) => url)
    )
  ].filter((address) => /^(?:https?:)?\/\//i.test(address))
  const fonts =
    css.reduce((count, text) => count + text.split('@font-face').length - 1, 0) +
    tags.filter((tag) => tag.name === 'link' && tag.attributes.get('as') === 'font').length
  const styled = tags.filter(({name, attributes}) => name === 'style' || attributes.has('style'))
  const handlers = tags.filter(({attributes}) => [...attributes.keys()].some((key) => /^on[a-z]/.test(key)))
  const scripts = [...html.matchAll(/<script\b([^>]*)>/gi)].filter(
    ([, rest = '']) => !/\ssrc=|\stype="application\//i.test(rest)
  )
  return [
    ...new Set(elsewhere.map((address) => `第三方地址 ${address}`)),
    ...counted('个网络字体', fonts),
    ...counted('处内联样式', styled.length),
    ...counted('处内联脚本', scripts.length + handlers.length)
  ]
}

/** Addresses a browser asks for without anybody following a link. */
function fetched(tag: Tag): string[] {
  const {name, attributes} = tag
  const asked = ['src', 'srcset', 'poster', 'data', 'xlink:href'].map((key) => attributes.get(key))
  if (/^(image|use|feimage)$/.test(name)) asked.push(attributes.get('href'))
  if (isLink(tag, ...linkedFiles)) asked.push(attributes.get('href'))
  return asked.filter((address) => address !== undefined).flatMap((address) => address.split(/,?\s+/))
}

const linkedFiles = [
  ...['stylesheet', 'icon', 'apple-touch-icon', 'manifest', 'preload', 'modulepreload', 'prefetch'],
  ...['preconnect', 'dns-prefetch']
]

function counted(what: string, count: number): string[] {
  return count > 0 ? [`${count} ${what}`] : []
}
