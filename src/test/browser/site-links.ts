import {existsSync, globSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'

export interface SiteLinks {
  /** Of its pages, sorted: `documents/index.html`. */
  pages: string[]
  /** Of its files that are no pages, scripts and styles aside. */
  files: string[]
  text(file: string): string
  /** Addresses on a page, or in a file, that lead to nothing within the site; those of other hosts are trusted. */
  dead(file: string): string[]
}

const textKinds = new Set([
  '.csv',
  '.json',
  '.jsonld',
  '.xml',
  '.txt',
  '.svg',
  '.md',
  '.bib',
  '.ris',
  '.webmanifest'
])

/** What a built site leads to. `root`: where it stands, a final slash included. */
export function siteLinks(folder: string, root = new URL('http://site/')): SiteLinks {
  const all = globSync('**/*', {cwd: folder}).sort()
  const pages = all.filter((file) => file.endsWith('.html'))
  const texts = new Map<string, string>()
  const ids = new Map<string, Set<string>>()
  const text = (file: string) => {
    if (!texts.has(file)) texts.set(file, readFileSync(join(folder, file), 'utf8'))
    return texts.get(file)!
  }
  const idsOf = (page: string) => {
    if (!ids.has(page))
      ids.set(page, new Set([...text(page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!)))
    return ids.get(page)!
  }
  const leads = (from: string, address: string) => {
    const {origin, pathname, hash} = new URL(address, new URL(from, root))
    if (origin !== root.origin) return true
    if (!pathname.startsWith(root.pathname)) return false
    const path = decodeURIComponent(pathname.slice(root.pathname.length))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    if (!existsSync(join(folder, file))) return false
    return hash === '' || !file.endsWith('.html') || idsOf(file).has(decodeURIComponent(hash.slice(1)))
  }
  return {
    pages,
    files: all.filter((file) => textKinds.has(extname(file))),
    text,
    dead(file) {
      const found = file.endsWith('.html') ? addressesOn(text(file)) : addressesIn(text(file), root)
      return [...new Set(found)].filter((address) => !leads(file, address))
    }
  }
}

/** What leads somewhere and what is fetched; of what programs read only whole addresses. */
function addressesOn(html: string): string[] {
  const found = html.matchAll(/\s(?:href|src|action|data-[a-z-]+(?==.\/)|content(?==.https?:))="([^"]+)"/g)
  return [...found]
    .map(([, address]) => address!.replaceAll('&amp;', '&'))
    .filter((each) => !/^mailto:/.test(each))
}

/** Whole addresses of the host anywhere, in a drawing over the ends of its lines, and paths that fill a cell. */
function addressesIn(file: string, {origin}: URL): string[] {
  const text = file.replaceAll(/<\/text><text[^>]*>/g, '')
  const whole = text.matchAll(new RegExp(`${origin}[^\\s"'<>{},，、；)]*`, 'g'))
  const cells = text.matchAll(/(?<=^|,)\/[a-z][^\s,]*\/[^\s,]*(?=,|\r?$)/gm)
  return [...whole, ...cells].map(([address]) => address.replace(/\.$/, ''))
}
