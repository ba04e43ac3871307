/** What a page brings along, read from its HTML and from the files it names. */

/** A built site: the bytes of a file by its address (`/_astro/Page.css`), and what they weigh on the line. */
export interface SiteFiles {
  read(path: string): string | undefined
  gzip(path: string): number
}

export interface Tag {
  name: string
  attributes: Map<string, string>
}

const tagShape = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi
const attributeShape = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g

/** Opening tags in their order; what stands in a script is no tag. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replaceAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1')
  return [...markup.matchAll(tagShape)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...rest.matchAll(attributeShape)].map(([, key = '', ...values]) => [
        key.toLowerCase(),
        values.find((value) => value !== undefined) ?? ''
      ])
    )
  }))
}

/** `<link rel="preload stylesheet">` is both. */
export function isLink({name, attributes}: Tag, ...kinds: string[]): boolean {
  const relations = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? []
  return name === 'link' && kinds.some((kind) => relations.includes(kind))
}

export function stylesOf(tags: readonly Tag[]): string[] {
  return tags.flatMap((tag) => (isLink(tag, 'stylesheet') ? [tag.attributes.get('href') ?? ''] : []))
}

/**
 * The scripts a page fetches by itself: those it names and what they import, and so on. What comes by
 * `import()` waits until it is asked for.
 *
 *     import{t as e}from"./fold.js";import("./search-view.js")
 *                       ^^^^^^^^^^^
 */
export function scriptsOf(tags: readonly Tag[], files: SiteFiles): string[] {
  const found = new Set(
    tags.flatMap((tag) => {
      if (tag.name === 'script') return tag.attributes.get('src') ?? []
      return isLink(tag, 'modulepreload') ? (tag.attributes.get('href') ?? []) : []
    })
  )
  for (const path of found) {
    for (const [, , address = ''] of (files.read(path) ?? '').matchAll(importShape)) {
      found.add(new URL(address, new URL(path, 'http://site')).pathname)
    }
  }
  return [...found]
}

const importShape = /(?:^|[^\w$.])(?:import|from)\s*(["'])(\.{0,2}\/[^"']+)\1/g
