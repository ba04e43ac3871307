/** Every link of the built site leads to a page that is there, and to a place on it that is there. */
import {existsSync, globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const pages = globSync('dist/**/*.html').sort()
const html = new Map(pages.map((file) => [file, readFileSync(file, 'utf8')]))
const idsOf = new Map(
  [...html].map(([file, text]) => [file, new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))])
)

test.for(pages)('%s', (page) => {
  const dead = [...html.get(page)!.matchAll(/\s(?:href|src)="([^"]+)"/g)]
    .map(([, address]) => address!.replaceAll('&amp;', '&'))
    .filter((address) => !leads(page, address))
  expect([...new Set(dead)]).toEqual([])
})

function leads(page: string, address: string): boolean {
  if (/^(?:https?|mailto):/.test(address)) return true
  const {pathname, hash} = new URL(address, `http://site/${page.slice('dist/'.length)}`)
  const path = join('dist', decodeURIComponent(pathname))
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path
  if (!existsSync(file)) return false
  return hash === '' || Boolean(idsOf.get(file)?.has(decodeURIComponent(hash.slice(1))))
}
