import {existsSync, readFile, statSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {extname, join, normalize, sep} from 'node:path'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip'
}

/**
 * Serves a built site on 127.0.0.1 as a plain web server would: a folder gives its index.html, an
 * unknown address 404.html. Port 0 takes any free one. Rejects where the port is taken.
 */
export function serveSite(folder: string, port: number): Promise<{server: Server; address: string}> {
  const server = createServer((request, response) => {
    const found = findFile(folder, request.url ?? '/')
    if ('location' in found) {
      response.writeHead(301, {Location: found.location}).end()
      return
    }
    const {file, status} = found
    if (!file) {
      response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8'}).end('没有这一页\n')
      return
    }
    readFile(file, (error, content) => {
      // A build may put a new site in the place of this one at any moment.
      if (error) response.writeHead(503).end()
      else
        response.writeHead(status, {'Content-Type': typeOf(file), 'Cache-Control': 'no-cache'}).end(content)
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      const actual = typeof bound === 'object' && bound ? bound.port : port
      resolve({server, address: `http://127.0.0.1:${actual}/`})
    })
  })
}

function findFile(folder: string, url: string): {file: string | null; status: number} | {location: string} {
  const missing = join(folder, '404.html')
  const nothing = {file: existsSync(missing) ? missing : null, status: 404}
  const {pathname, search} = new URL(url, 'http://127.0.0.1')
  const path = decode(pathname)
  if (path === null || path.includes('\0')) return nothing
  const file = normalize(join(folder, path))
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return nothing
  const stats = statSync(file, {throwIfNoEntry: false})
  if (stats?.isFile()) return {file, status: 200}
  const index = join(file, 'index.html')
  if (!stats?.isDirectory() || !existsSync(index)) return nothing
  return path.endsWith('/') ? {file: index, status: 200} : {location: `${pathname}/${search}`}
}

/** `null` where the address is no valid percent-encoding. */
function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream'
}
