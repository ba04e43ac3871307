import {resolve, sep} from 'node:path'
import type {AstroIntegration} from 'astro'
import {contentDirectory} from '../../src/corpus/content-directory.ts'

/**
 * Live reload for `npm run dev`: a text, its metadata, a word list or site.yaml is no module, so nobody would notice
 * its change. One below content/ makes every module that hangs on src/corpus.ts stale.
 */
export function watchContent(): AstroIntegration {
  const content = contentDirectory()
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
