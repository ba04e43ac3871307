import type {Element, Root} from 'hast'
import {rehype} from 'rehype'

const processor = rehype().data('settings', {space: 'svg', closeEmptyElements: true}).freeze()

/** A tag with its quoted values, and the one end of a section that XML forbids in words. */
const strict = /<[^">]*(?:"[^"]*"[^">]*)*>|\]\]>/g

/**
 * A chart as text, well-formed as XML too: the same words stand in a page and in a file. HTML may leave `<` in a quoted
 * value and `]]>` in words as they are, XML may not.
 */
export function toMarkup(chart: Element): string {
  return processor
    .stringify(chart as unknown as Root)
    .replace(strict, (part) =>
      part === ']]>' ? ']]&#x3E;' : part.replace(/"[^"]*"/g, (value) => value.replaceAll('<', '&#x3C;'))
    )
}
