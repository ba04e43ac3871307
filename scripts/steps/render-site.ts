import {type ChoosePages, writePages} from './write-pages.ts'

/** Has Astro write the pages into `folder`, all of them or those that are chosen. */
export async function renderSite(folder: string, choose?: ChoosePages): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const {build} = await import('astro')
  await build({outDir: folder, logLevel: 'warn', integrations: [writePages(choose)]})
}
