/**
 * A folder served as ordinary hosts do: text travels as gzip, everything else as it lies there, and `_headers` is
 * heeded. Counts every byte that leaves, headers included.
 */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {extname, join, normalize} from 'node:path'
import {gzipSync} from 'node:zlib'
import {readSiteHeaders} from './site-headers.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8'
}

export interface Sent {
  path: string
  bytes: number
}

export interface CountingServer {
  address: string
  /** What was sent since the last call. */
  take(): Sent[]
  stop(): Promise<void>
}

/** `base`: the folder of the host it stands in, `/plans/`; outside it there is nothing. */
export async function serveCounting(folder: string, base = '/'): Promise<CountingServer> {
  let sent: Sent[] = []
  // Packed once: no host packs a file again for each reader.
  const packed = new Map<string, Buffer>()
  const headersOf = readSiteHeaders(folder)
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    response.setHeaders(new Map(Object.entries(headersOf(pathname))))
    const {socket} = request
    const before = socket.bytesWritten
    response.on('finish', () => sent.push({path, bytes: socket.bytesWritten - before}))
    if (path.startsWith(base)) send(response, join(folder, normalize(path.slice(base.length))), packed)
    else sendNothing(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    take() {
      const taken = sent
      sent = []
      return taken
    },
    stop() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}

function sendNothing(response: ServerResponse): void {
  response.writeHead(404, {'content-length': 0}).end()
}

function send(response: ServerResponse, asked: string, packed: Map<string, Buffer>): void {
  const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked
  if (!existsSync(file)) {
    sendNothing(response)
    return
  }
  const type = types[extname(file)]
  const body = type ? (packed.get(file) ?? gzipSync(readFileSync(file))) : readFileSync(file)
  if (type) packed.set(file, body)
  response.writeHead(200, {
    'content-type': type ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': 'max-age=3600',
    ...(type ? {'content-encoding': 'gzip'} : {})
  })
  response.end(body)
}
