/**
 * What `_headers` of a built site says goes out with a path, read as Netlify and Cloudflare Pages read it: every rule
 * that fits adds its lines, a star stands for any signs.
 *
 *     /_astro/*
 *       Cache-Control: public, max-age=31536000, immutable
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

export type SiteHeaders = (path: string) => Record<string, string>

/** No headers where the folder has no such file. */
export function readSiteHeaders(folder: string): SiteHeaders {
  const file = join(folder, '_headers')
  return parseSiteHeaders(existsSync(file) ? readFileSync(file, 'utf8') : '')
}

export function parseSiteHeaders(text: string): SiteHeaders {
  const rules: {fits(path: string): boolean; headers: [name: string, value: string][]}[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? []
    if (name) rules.at(-1)?.headers.push([name, value!])
    else if (line.startsWith('/')) rules.push({fits: toPattern(line.trim()), headers: []})
  }
  return (path) => {
    const sent: Record<string, string> = {}
    for (const [name, value] of rules.filter(({fits}) => fits(path)).flatMap(({headers}) => headers)) {
      sent[name] = name in sent ? `${sent[name]}, ${value}` : value
    }
    return sent
  }
}

function toPattern(rule: string): (path: string) => boolean {
  const [start = '', ...rest] = rule.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`^${[start, ...rest].join('.*')}$`)
  return (path) => pattern.test(path)
}
