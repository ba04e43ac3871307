/**
 * Finds the one place a quote means, in the text as it is read.
 *
 *     {exact: 70亿元, prefix: 增长到}      从35亿元增长到70亿⏎⏎元
 *                                               ^^^^^^
 */
import {type PolicyText, toSource} from '../1-text/text.ts'
import type {Spot} from '../2-tree/nodes.ts'
import type {Quote} from '../corrections.ts'
import {nearestPassage} from './nearest-passage.ts'

/** Places told of a quote that stands at several. */
const mostPlaces = 5

export interface QuotePlace {
  /** In the source. */
  spot: Spot
  /** Where it begins in the text as it is read. */
  at: number
}

/** The place, or why there is none, in words for the person who wrote the quote. */
export function locateQuote(text: PolicyText, quote: Quote): QuotePlace | {reason: string} {
  const {exact, prefix = '', suffix = ''} = quote
  const all = placesOf(text.repaired, exact)
  const fitting = all.filter(
    (at) =>
      text.repaired.startsWith(prefix, at - prefix.length) &&
      text.repaired.startsWith(suffix, at + exact.length)
  )
  const [only, ...others] = fitting
  if (only === undefined) return {reason: all.length > 0 ? whyNotHere(quote) : whyNowhere(text, exact)}
  if (others.length > 0) return {reason: whySeveral(text, exact, fitting)}
  return {spot: toSource(text, only, only + exact.length), at: only}
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

function whyNotHere({exact, prefix, suffix}: Quote): string {
  const around = [prefix && `前面是“${prefix}”`, suffix && `后面是“${suffix}”`].filter(Boolean).join('、')
  return `文中有“${exact}”，但没有一处${around}`
}

function whyNowhere(text: PolicyText, exact: string): string {
  const near = nearestPassage(text.repaired, exact)
  return `文中没有“${exact}”${near ? `，最相近的是“${near}”` : ''}`
}

function whySeveral(text: PolicyText, exact: string, places: readonly number[]): string {
  const lines = places
    .slice(0, mostPlaces)
    .map((at) => text.source.slice(0, toSource(text, at, at).start).split('\n').length)
  const more = places.length > mostPlaces ? '……' : ''
  return `“${exact}”在文中有 ${places.length} 处（第 ${lines.join('、')}${more} 行），请用 prefix 或 suffix 写明前后文`
}
