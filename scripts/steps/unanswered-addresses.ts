import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/**
 * Which of `addresses` lead nowhere on the built site in `folder`. One with an anchor leads to that place of its
 * page, or to a page that says where everything of it went.
 */
export function unansweredAddresses(folder: string, addresses: readonly string[]): string[] {
  const anchors = new Map<string, ReadonlySet<string> | null>()
  const anchorsOf = (file: string) => {
    if (!anchors.has(file)) anchors.set(file, readAnchors(file))
    return anchors.get(file)!
  }
  return addresses.filter((address) => {
    const [path = '', anchor] = address.split('#')
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file) || !statSync(file).isFile()) return true
    return anchor !== undefined && anchorsOf(file)?.has(anchor) === false
  })
}

/** Ids of a page; `null` where it only says where another one is. */
function readAnchors(file: string): ReadonlySet<string> | null {
  const html = readFileSync(file, 'utf8')
  if (/<meta http-equiv="refresh"/.test(html)) return null
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))
}
