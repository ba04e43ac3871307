/**
 * What a page prints before the items of a list, which its text does not hold.
 *
 *     <ol start=3><li>促进外资                       3.
 *     <ol style="list-style-type: cjk-ideographic">   一、
 *     <ul><li>促进外资                               •
 *     <ol><li>（一）促进外资                          nothing: the item prints its own
 */
import type {Element} from 'hast'
import {beginsBlock} from '../../../policy/1-text/begins-block.ts'
import {toNumeral} from '../to-numeral.ts'

/** By item; none for a list whose items bring markers of their own. */
export function markersOf(list: Element, wordsOf: (item: Element) => string): ReadonlyMap<Element, string> {
  const items = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li'
  )
  if (isUnmarked(list) || items.some((item) => beginsBlock(wordsOf(item)))) {
    return new Map(items.map((item) => [item, '']))
  }
  if (list.tagName === 'ul') return new Map(items.map((item) => [item, '• ']))
  const start = Number(list.properties['start'] ?? 1)
  let number = Number.isInteger(start) ? start : 1
  const step = list.properties['reversed'] ? -1 : 1
  const style = styleOf(list)
  return new Map(
    items.map((item) => {
      const own = Number(item.properties['value'] ?? Number.NaN)
      if (Number.isInteger(own)) number = own
      const marker = toMarker(number, style)
      number += step
      return [item, marker]
    })
  )
}

function toMarker(number: number, style: string): string {
  const numeral = toNumeral(number, style)
  return /ideographic|chinese/.test(style) ? `${numeral}、` : `${numeral}. `
}

const types: Record<string, string> = {a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman'}

function styleOf({properties}: Element): string {
  const said = /list-style(?:-type)?\s*:\s*([^;]+)/.exec(String(properties['style'] ?? ''))?.[1]
  return said?.trim() ?? types[String(properties['type'])] ?? 'decimal'
}

function isUnmarked(list: Element): boolean {
  return /\bnone\b/.test(styleOf(list))
}
