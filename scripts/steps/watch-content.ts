import {resolve, sep} from 'node:path'
import type {AstroIntegration} from 'astro'

/**
 * Live reload for `npm run dev`: a text, its metadata or a word list is no module, so nobody would notice
 * its change. One below content/ makes every module that hangs on src/corpus.ts stale.
 */
export function watchContent(): AstroIntegration {
  const content = resolve(process.env['CEMAI_CONTENT'] || 'content')
  const seam = resolve('src/corpus.ts')
  return {
    name: 'cemai:watch-content',
    hooks: {
      'astro:server:setup'({server}) {
        server.watcher.add(content)
        server.watcher.on('all', (_event, file) => {
          if (!resolve(file).startsWith(content + sep)) return
          for (const environment of Object.values(server.environments)) {
            for (const module of environment.moduleGraph.getModulesByFile(seam) ?? []) {
              environment.moduleGraph.invalidateModule(module)
            }
            environment.hot.send({type: 'full-reload', path: '*'})
          }
        })
      }
    }
  }
}
