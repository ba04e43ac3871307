/** Pages that say where another one went. */
import {locateAddress} from '../policy/address.ts'
import type {Policy} from '../policy/policy.ts'

export interface RedirectPage {
  /** Where it was and is, from the root of the site. */
  was: string
  is: string
  /** The way from one to the other, right wherever the site stands: ../../targets/出口总额/ */
  way: string
}

/**
 * `moved`: what editors wrote down; pages of measures whose provision got another address (`aliases`) follow by
 * themselves. `today`: addresses that are there: what is there again is shown itself.
 */
export function toRedirectPages(
  moved: readonly {was: string; is: string}[],
  policies: readonly Policy[],
  today: ReadonlySet<string>
): RedirectPage[] {
  const pages = new Map([...policies.flatMap(movedMeasures), ...moved].map((each) => [each.was, each]))
  return [...pages.values()].filter(({was}) => !today.has(was)).map((each) => ({...each, way: toWay(each)}))
}

function movedMeasures({id, metadata, sections, measures}: Policy): {was: string; is: string}[] {
  const known = new Set(measures.map((measure) => measure.id))
  return Object.entries(metadata.aliases).map(([old, now]) => {
    const section = locateAddress(sections, now)
    const document = section ? `/documents/${id}/#${section.id}` : `/documents/${id}/`
    return {was: `/measures/${id}/${old}/`, is: known.has(now) ? `/measures/${id}/${now}/` : document}
  })
}

function toWay({was, is}: {was: string; is: string}): string {
  const depth = was.split('/').length - 2
  return encodeURI('../'.repeat(depth) + is.slice(1))
}
