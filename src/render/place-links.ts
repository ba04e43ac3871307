/**
 * A page whose paths begin at the root of the site, placed in the folder the site stands in. Only addresses change,
 * everything else stays to the byte.
 *
 *     <a href="/documents/gansu-2016/#sec_1">   →   <a href="/plans/documents/gansu-2016/#sec_1">
 *              ^                                             ^^^^^^^
 */
import type {Element, Root} from 'hast'
import {rehype} from 'rehype'

/** As hast names them: what leads somewhere, what is fetched, and what scripts of ours fetch. */
const addresses = ['href', 'xLinkHref', 'src', 'action', 'dataFile', 'dataIndex']

const parser = rehype().data('settings', {verbose: true}).freeze()

/**
 * `base`: the folder, `/plans/`. `placed`: beginnings of addresses that stand there already. An address of another
 * host (`//…`) and one that begins at the page itself are left alone.
 */
export function placeLinks(html: string, base: string, placed: readonly string[]): string {
  const places: number[] = []
  for (const {properties, position, data} of elementsOf(parser.parse(html))) {
    for (const name of addresses) {
      const value = properties[name]
      if (typeof value !== 'string' || !/^\/(?!\/)/.test(value)) continue
      if (placed.some((start) => value.startsWith(start))) continue
      const written = data?.position?.properties?.[name] ?? position
      places.push(html.indexOf('/', written!.start.offset))
    }
  }
  const cuts = [0, ...places.sort((one, other) => one - other), html.length]
  return cuts
    .slice(1)
    .map((end, at) => html.slice(cuts[at], end))
    .join(base.slice(0, -1))
}

/** All of them, however deep. */
function* elementsOf({children}: Root | Element): Generator<Element> {
  for (const child of children) {
    if (child.type !== 'element') continue
    yield child
    yield* elementsOf(child)
  }
}
