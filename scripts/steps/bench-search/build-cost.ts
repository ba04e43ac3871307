/**
 * What building our index costs, in a process that does nothing else.
 */
import {execFileSync} from 'node:child_process'
import {timed} from './engines.ts'
import {buildOurs} from './ours.ts'
import {recombine} from './recombine.ts'
import {readSite} from './site-index.ts'

export interface BuildCost {
  size: number
  seconds: number
  /** The most memory it held at a time beyond what it held before. */
  gigabytes: number
}

/** Asks `script --build-cost SIZE` in a process of its own. */
export function measureBuildCost(script: string, size: number): BuildCost {
  const words = ['--expose-gc', script, '--build-cost', String(size)]
  return JSON.parse(execFileSync(process.execPath, words, {encoding: 'utf8'}))
}

/**
 * In that process. What is free in the heap beforehand does not count as held; should making the records have
 * held more than building, too much is said.
 */
export function buildAlone(size: number): BuildCost {
  const {collection, words} = readSite()
  const records = recombine(collection, words, size)
  globalThis.gc?.()
  const {rss, heapTotal, heapUsed} = process.memoryUsage()
  const before = rss - (heapTotal - heapUsed)
  const {result, milliseconds} = timed(() => buildOurs(records, words))
  const most = process.resourceUsage().maxRSS * 1024
  if (!result) throw new Error('nothing was built')
  return {size, seconds: milliseconds / 1000, gigabytes: (most - before) / 1e9}
}
