import type {Server} from 'node:http'
import {createServer} from 'node:net'
import {siteSettings} from '../../src/corpus/read-site.ts'
import {restoreSite} from './site-folder/put-back.ts'
import {readSiteHeaders} from './site-headers.ts'

export interface ServedSite {
  /** Of the start page: host and folder, with a slash at its end. */
  address: string
  stop(): Promise<void>
}

/**
 * Serves a built site on 127.0.0.1 with Astro's own preview server, in the folder it was built for, with the headers
 * of its `_headers`. Port 0 takes any free one; rejects with EADDRINUSE where the port is taken, because Astro would
 * quietly move on to the next.
 */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  const free = await findPort(port)
  const {base} = siteSettings()
  restoreSite(folder)
  const {preview} = await import('astro')
  const server = await preview({
    outDir: folder,
    trailingSlash: 'ignore',
    server: {host: '127.0.0.1', port: free},
    logLevel: 'error'
  })
  const headersOf = readSiteHeaders(folder)
  // Astro gives its server away but says nothing of it in its types.
  ;(server as typeof server & {server: Server}).server.prependListener('request', ({url = '/'}, response) => {
    response.setHeaders(new Map(Object.entries(headersOf(url.replace(/\?.*/, '')))))
  })
  return {address: `http://127.0.0.1:${server.port}${base}`, stop: () => server.stop()}
}

/** The port itself where it is free. */
export function findPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : port))
    })
  })
}
