/**
 * The hit map: a document as a band of its sections, a tick for every hit in it, this hit's ticks tall.
 *
 *     ▁▁▁▃▃▁▁▃▃▃▁▁|▁▃▃▁
 */

import type {Strip} from '../search/index/index-format.ts'
import type {Hit} from '../search/show/hit.ts'
import {hitPlaces} from '../search/show/hit-places.ts'
import {makeSvg} from './make-element.ts'

/** Pixels: the margin column, the tall ticks, the band, and how near ticks become one. */
const size = {width: 240, height: 22, band: 12, tick: 1.8, merge: 2.2}

/** `maps` holds what the maps of one document share; `mapOf` draws one hit's. */
export function toHitMaps(hits: readonly Hit[]): {maps: SVGElement; mapOf: (hit: Hit) => SVGElement} {
  const symbols = [...Map.groupBy(hits, ({document}) => document.id)].map(([, own]) =>
    makeSvg(
      'symbol',
      {id: symbolId(own[0]!), viewBox: `0 0 ${size.width} ${size.height}`},
      ...bands(own[0]!.strip),
      makeSvg('g', {class: 'other-hits'}, ...ticks(own[0]!.strip, own.flatMap(hitPlaces), size.band))
    )
  )
  return {
    maps: makeSvg('svg', {'aria-hidden': 'true', width: 0, height: 0}, ...symbols),
    mapOf: (hit) => {
      const {width, height} = size
      return makeSvg(
        'svg',
        {class: 'hit-map', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true'},
        makeSvg('use', {href: `#${symbolId(hit)}`, width, height}),
        makeSvg('g', {class: 'own-hits'}, ...ticks(hit.strip, hitPlaces(hit), height))
      )
    }
  }
}

function symbolId({document}: Hit): string {
  return `hits-${document.id}`
}

function bands({length, bands: starts}: Strip): SVGElement[] {
  const edges = [0, ...starts, length]
  return edges.slice(0, -1).map((start, place) =>
    makeSvg('rect', {
      class: place % 2 ? 'band-2' : 'band-1',
      x: toX(start, length),
      y: (size.height - size.band) / 2,
      width: toX(edges[place + 1]! - start, length),
      height: size.band
    })
  )
}

/** Ticks that would touch are one. */
function ticks({length}: Strip, places: readonly number[], height: number): SVGElement[] {
  const xs = places.map((place) => toX(place, length)).sort((a, b) => a - b)
  const apart: number[] = []
  for (const x of xs) if (apart.length === 0 || x - apart.at(-1)! >= size.merge) apart.push(x)
  const y = (size.height - height) / 2
  return apart.map((x) =>
    makeSvg('rect', {x: Math.min(x, size.width - size.tick), y, width: size.tick, height})
  )
}

/** To a tenth of a pixel. */
function toX(place: number, length: number): number {
  return Math.round((place / length) * size.width * 10) / 10
}
