/**
 * The engines that are compared, each behind the same door: texts in, the first ten places out.
 */

import {Index} from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import {buildBare} from './bare.ts'
import {toBigrams} from './bigrams.ts'

export type Search = (query: string) => readonly number[] | Promise<readonly number[]>

export interface Peer {
  name: string
  /** More records than these take it minutes, or more memory than there is. */
  most: number
  /** Roughly, milliseconds a query takes among 1,000 records, where that is much. */
  cost: number
  build(texts: readonly string[]): Search
}

const limit = 10

export const peers = {
  fuse: {
    name: 'Fuse.js 默认',
    most: Number.POSITIVE_INFINITY,
    cost: 20,
    build(texts) {
      const fuse = new Fuse(texts)
      return (query) => fuse.search(query, {limit}).map(({refIndex}) => refIndex)
    }
  },
  fuseInclude: {
    name: 'Fuse.js 扩展',
    most: Number.POSITIVE_INFINITY,
    cost: 1,
    build(texts) {
      const fuse = new Fuse(texts, {useExtendedSearch: true, ignoreLocation: true})
      return (query) => fuse.search(toIncludes(query), {limit}).map(({refIndex}) => refIndex)
    }
  },
  minisearch: {
    name: 'MiniSearch 都要',
    most: 30_000,
    cost: 1,
    build: (texts) => buildMiniSearch(texts, 'AND')
  },
  minisearchAny: {
    name: 'MiniSearch 任一',
    most: 30_000,
    cost: 1,
    build: (texts) => buildMiniSearch(texts, 'OR')
  },
  flexsearch: {
    name: 'FlexSearch',
    most: Number.POSITIVE_INFINITY,
    cost: 0,
    build(texts) {
      // One level of scores instead of nine is its fastest; places come in the order they were added.
      const index = new Index({tokenize: 'strict', resolution: 1, encode: toBigrams})
      for (const [place, text] of texts.entries()) index.add(place, text)
      return (query) => index.search(query, {limit}) as number[]
    }
  },
  bare: {name: '裸倒排', most: Number.POSITIVE_INFINITY, cost: 0, build: buildBare}
} satisfies Record<string, Peer>

/** Every word must be said: 外贸 补贴 → `'外贸 '补贴` */
function toIncludes(query: string): string {
  const words = query.split(/\s+/).filter((word) => word !== '')
  return words.map((word) => `'${word}`).join(' ')
}

function buildMiniSearch(texts: readonly string[], combineWith: 'AND' | 'OR'): Search {
  const index = toMiniSearch(texts)
  return (query) =>
    index
      .search(query, {combineWith})
      .slice(0, limit)
      .map(({id}) => id)
}

let last: {texts: readonly string[]; index: MiniSearch} | undefined

/** Both ways of combining words ask one index, which takes long to build. */
function toMiniSearch(texts: readonly string[]): MiniSearch {
  if (last?.texts !== texts) {
    const index = new MiniSearch({fields: ['text'], tokenize: toBigrams, processTerm: (term) => term})
    index.addAll(texts.map((text, id) => ({id, text})))
    last = {texts, index}
  }
  return last.index
}
