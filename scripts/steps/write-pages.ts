import type {AstroIntegration, AstroPrerenderer} from 'astro'
import {type Progress, startProgress} from './progress/start-progress.ts'

/** Of all paths of a site those that are to be written. */
export type ChoosePages = (paths: readonly string[]) => ReadonlySet<string>

/**
 * The one place all pages and files come through on their way to the disk: Astro's own prerenderer, told how far it
 * is, and held to those pages that are wanted; all of them where nothing is chosen.
 */
export function writePages(choose?: ChoosePages): AstroIntegration {
  return {
    name: 'cemai:write-pages',
    hooks: {
      'astro:build:start'({setPrerenderer}) {
        setPrerenderer((own) => chosenOnly(own, choose))
      }
    }
  }
}

function chosenOnly(own: AstroPrerenderer, choose?: ChoosePages): AstroPrerenderer {
  let progress: Progress | undefined
  return {
    ...own,
    name: 'cemai:write-pages',
    async getStaticPaths() {
      const all = await own.getStaticPaths()
      const chosen = choose?.(all.map(({pathname}) => pathname))
      const wanted = chosen ? all.filter(({pathname}) => chosen.has(pathname)) : all
      // Of two routes that lead to one page Astro renders the first.
      progress = startProgress('写网页', new Set(wanted.map(({pathname}) => pathname)).size, '页')
      return wanted
    },
    async render(request, options) {
      const rendered = await own.render(request, options)
      progress?.step()
      return rendered
    },
    async teardown() {
      progress?.end()
      await own.teardown?.()
    }
  }
}
