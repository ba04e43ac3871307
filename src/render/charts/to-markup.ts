import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'

/** A chart as text, well-formed as XML too: the same words stand in a page and in a file. */
export function toMarkup(chart: Element): string {
  return toHtml(chart, {space: 'svg', closeEmptyElements: true})
}
