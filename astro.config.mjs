import {defineConfig} from 'astro/config'
import {watchContent} from './scripts/steps/watch-content.ts'
import {siteSettings} from './src/corpus/read-site.ts'

const {url, base} = siteSettings()
// A variable of that name, which test runners set, would overrule `base` in import.meta.env.
delete process.env['BASE_URL']

export default defineConfig({
  // Where the site will stand, for addresses that leave it: files of charts, citations. Unknown, they name the path.
  site: url ?? undefined,
  // The folder of that host. Pages and files name paths from the root of the site; src/middleware.ts places them here.
  base,
  output: 'static',
  trailingSlash: 'always',
  // Nothing inline: pages stay right under a content security policy without 'unsafe-inline'.
  build: {format: 'directory', inlineStylesheets: 'never'},
  vite: {build: {assetsInlineLimit: 0}, worker: {format: 'es'}},
  // A line break between two inline elements would show as a space, and Chinese has none there;
  // where one is meant it is written {' '}.
  compressHTML: 'jsx',
  server: {host: '127.0.0.1', port: 4321},
  devToolbar: {enabled: false},
  integrations: [watchContent()]
})
