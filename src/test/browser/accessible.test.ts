import {AxeBuilder} from '@axe-core/playwright'
import {describe, expect, test} from 'vitest'
import {pageKinds, schemes, widths} from '../../../scripts/steps/page-kinds.ts'
import {openSite} from './open-site.ts'

const site = openSite()
/** WCAG 2.2: off by default in axe, asked for by Lighthouse. */
const rules = {'target-size': {enabled: true}}

describe.each(Object.entries(pageKinds))('axe finds nothing on %s', (_, path) => {
  test.each(widths)('at %i, light and dark', async (width) => {
    const {page} = await site.open(path, {width})
    for (const scheme of schemes) {
      await page.emulateMedia({colorScheme: scheme})
      const {violations} = await new AxeBuilder({page}).options({rules}).analyze()
      expect(violations.map(toLine), scheme).toEqual([])
    }
  })
})

function toLine({id, help, nodes}: {id: string; help: string; nodes: {html: string}[]}): string {
  const samples = nodes.slice(0, 3).map(({html}) => html.slice(0, 160))
  return `${id}（${nodes.length}）：${help} ${samples.join(' | ')}`
}
