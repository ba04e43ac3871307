/**
 * What the search must hold, each a number that was measured and the most or least it may be.
 */
import type {SizeRun} from './ask.ts'
import type {BrowserRun} from './browser.ts'
import type {BuildCost} from './build-cost.ts'
import {ratioWords} from './report.ts'
import {clean, ratioTo, recallOf} from './summary.ts'

export interface Bar {
  name: string
  /** NaN where it was not measured. */
  got: number
  bound: number
  direction: 'most' | 'least'
  say: (value: number) => string
}

const fuse: Record<number, number> = {300: 1 / 150, 3000: 1 / 1000, 30000: 1 / 3000, 100000: 1 / 1500}
const minisearch: Record<number, number> = {300: 0.5, 3000: 0.35, 30000: 0.2}
const slip: Record<number, number> = {300: 0.98, 3000: 0.97, 30000: 0.93, 100000: 0.93}
const bytes: Record<number, number> = {300: 0.35, 3000: 0.4, 30000: 0.25, 100000: 0.15}
const overBare = 3
const warmShare = 1 / 20
const build = {records: 100_000, seconds: 30, gigabytes: 1.5}

/** Of sizes that have no bar of their own: none. */
export function barsOf(run: SizeRun): Bar[] {
  const size = `${run.size.toLocaleString('zh-CN')} 条`
  const ratio = (name: string, got: number, bound: number | undefined): Bar[] =>
    bound === undefined ? [] : [{name: `${size}，${name}`, got, bound, direction: 'most', say: ratioWords}]
  const recall = (name: string, kind: string, bound: number | undefined): Bar[] => {
    if (bound === undefined) return []
    const {share: got} = recallOf(run, 'ours', (query) => query.kind === kind)
    return [{name: `${size}，前十条有答案，${name}`, got, bound, direction: 'least', say: digits}]
  }
  const eitherMiniSearch = Math.max(ratioTo(run, 'minisearch'), ratioTo(run, 'minisearchAny'))
  return [
    ...ratio('中位耗时，Fuse.js 默认的（原话、常见）', ratioTo(run, 'fuse', clean), fuse[run.size]),
    ...ratio('中位耗时，Fuse.js 默认的（各类）', ratioTo(run, 'fuse'), fuse[run.size]),
    ...ratio('中位耗时，MiniSearch 快的一种的（各类）', eitherMiniSearch, minisearch[run.size]),
    ...ratio('中位耗时，FlexSearch 的（原话、常见）', ratioTo(run, 'flexsearch', clean), 1),
    ...ratio('中位耗时，裸倒排的（原话、常见）', ratioTo(run, 'bare', clean), overBare),
    ...recall('原话', 'known', 0.99),
    ...recall('错一字', 'slip', slip[run.size]),
    ...recall('常见', 'realistic', 0.95),
    ...recall('拼音', 'pinyin', 0.85),
    ...recall('别称', 'wording', 0.9)
  ]
}

export function barsOfBrowser({size, ours, pagefind}: BrowserRun): Bar[] {
  const name = `${size.toLocaleString('zh-CN')} 条，浏览器`
  const bound = bytes[size]
  const most = {direction: 'most', say: ratioWords} as const
  return [
    ...(bound === undefined
      ? []
      : [{name: `${name}，首次查询字节，Pagefind 的`, got: ours.bytes / pagefind.bytes, bound, ...most}]),
    {name: `${name}，再次查询耗时，Pagefind 的`, got: ours.warm / pagefind.warm, bound: warmShare, ...most}
  ]
}

export function barsOfBuild({size, seconds, gigabytes}: BuildCost): Bar[] {
  if (size !== build.records) return []
  const name = `${size.toLocaleString('zh-CN')} 条，建索引`
  return [
    {name: `${name}，秒`, got: seconds, bound: build.seconds, direction: 'most', say: digits},
    {name: `${name}，多用内存 GB`, got: gigabytes, bound: build.gigabytes, direction: 'most', say: digits}
  ]
}

export function isMet({got, bound, direction}: Bar): boolean {
  return direction === 'most' ? got <= bound : got >= bound
}

export function barRow(bar: Bar): string[] {
  const {name, got, bound, direction, say} = bar
  const verdict = Number.isNaN(got) ? '未测' : isMet(bar) ? '达到' : '未达到'
  return [`  ${name}`, say(got), `${direction === 'most' ? '≤' : '≥'} ${say(bound)}`, verdict]
}

function digits(value: number): string {
  return Number.isNaN(value) ? '—' : value.toFixed(value >= 10 ? 1 : 3)
}
