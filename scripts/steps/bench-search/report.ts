/**
 * One size as people read it: a line for each engine.
 */
import {formatTable} from '../text-table.ts'
import type {SizeRun} from './ask.ts'
import type {BrowserRun} from './browser.ts'
import {type EngineName, engineNames} from './engines.ts'
import {type QueryKind, queryKinds} from './queries.ts'
import {all, clean, quantile, ratioTo, recallOf, timeOf, type Which} from './summary.ts'

export const kindNames: Record<QueryKind, string> = {
  known: '原话',
  slip: '错一字',
  pinyin: '拼音',
  realistic: '常见',
  wording: '别称',
  given: '所给'
}

export function formatRun(run: SizeRun): string {
  const kinds = queryKinds.filter((kind) => run.queries.some((query) => query.kind === kind))
  const counts = kinds.map((kind) => {
    const {length} = run.queries.filter((query) => query.kind === kind)
    return `${kindNames[kind]} ${length}`
  })
  return [
    `${run.size.toLocaleString('zh-CN')} 条，查询 ${run.queries.length} 个（${counts.join('，')}）`,
    formatTimes(run, kinds),
    ...(run.queries.some(({says}) => says.length > 0)
      ? ['前十条中有答案的查询', formatRecall(run, kinds), formatRules(run)]
      : [])
  ].join('\n')
}

function formatTimes(run: SizeRun, kinds: readonly QueryKind[]): string {
  const head = [
    '毫秒',
    '建索引',
    '查询数',
    '中位',
    'p95',
    '策脉为其',
    '原话、常见',
    ...kinds.flatMap((kind) => [`${kindNames[kind]} 中位`, 'p95'])
  ]
  const rows = [...run.answers].map(([name, {build, milliseconds}]) => {
    const ratio = (which: Which) =>
      name === 'ours' || name === 'oursWhole' ? '' : ratioWords(ratioTo(run, name, which))
    return [
      `  ${engineNames[name]}`,
      build > 0.05 ? build.toFixed(0) : '',
      String(milliseconds.filter((time) => !Number.isNaN(time)).length),
      time(quantile(milliseconds, 0.5)),
      time(quantile(milliseconds, 0.95)),
      ratio(all),
      ratio(clean),
      ...kinds.flatMap((kind) =>
        [0.5, 0.95].map((share) => time(timeOf(run, name, (query) => query.kind === kind, share)))
      )
    ]
  })
  return formatTable([head, ...rows])
}

function formatRecall(run: SizeRun, kinds: readonly QueryKind[]): string {
  const names = [...run.answers.keys()].filter((name) => name !== 'oursWhole')
  const rows = names.map((name) => [
    `  ${engineNames[name]}`,
    ...kinds.map((kind) => share(run, name, (query) => query.kind === kind))
  ])
  return formatTable([['', ...kinds.map((kind) => kindNames[kind])], ...rows])
}

export function formatBrowser({ours, pagefind}: BrowserRun): string {
  const row = (name: string, {bytes, requests, warm}: BrowserRun['ours']) => [
    `  ${name}`,
    Math.round(bytes).toLocaleString('zh-CN'),
    String(requests),
    time(warm)
  ]
  const head = ['浏览器中', '首次查询字节', '请求', '再次查询毫秒']
  return formatTable([head, row('策脉', ours), row('Pagefind', pagefind)])
}

/** Ours by rule: which kind of query goes wrong. */
function formatRules(run: SizeRun): string {
  const rules = Map.groupBy(run.queries, ({kind, rule}) => `${kindNames[kind]}：${rule}`)
  const parts = [...rules].map(([name, queries]) => {
    const own = new Set(queries)
    return `${name} ${share(run, 'ours', (query) => own.has(query))}（${queries.length}）`
  })
  return `  策脉，${parts.join('；')}`
}

function share(run: SizeRun, name: EngineName, which: Which) {
  const {share, queries} = recallOf(run, name, which)
  return queries === 0 ? '—' : share.toFixed(3)
}

/** Three digits that tell something: 0.0123, 1.23, 123. */
export function time(milliseconds: number): string {
  if (Number.isNaN(milliseconds)) return '—'
  if (milliseconds >= 100) return milliseconds.toFixed(0)
  return milliseconds >= 1 ? milliseconds.toFixed(2) : milliseconds.toFixed(4)
}

/** 1/1,234 where ours is much faster, 2.34 倍 where it is not. */
export function ratioWords(ratio: number): string {
  if (Number.isNaN(ratio)) return '—'
  return ratio < 0.1 ? `1/${Math.round(1 / ratio).toLocaleString('zh-CN')}` : `${ratio.toFixed(2)} 倍`
}
