import type {Element, Root} from 'hast'
import {rehype} from 'rehype'

const processor = rehype().data('settings', {space: 'svg', closeEmptyElements: true}).freeze()

/** A chart as text, well-formed as XML too: the same words stand in a page and in a file. */
export function toMarkup(chart: Element): string {
  return processor.stringify(chart as unknown as Root)
}
