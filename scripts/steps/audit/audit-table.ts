/** What the runs of an audit come to, and which bars they miss. Pure. */
import {formatTable} from '../text-table.ts'
import {type AuditRun, type Category, categories} from './audit-page.ts'

/** The least that is asked of every page, in points out of 100. */
export const bars: Record<Category, number> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100
}

const names: Record<Category, string> = {
  performance: '性能',
  accessibility: '无障碍',
  'best-practices': '最佳实践',
  seo: '搜索引擎'
}

/** A kind of page and its runs; an odd number of runs has a median of its own. */
export interface Audited {
  kind: string
  runs: readonly AuditRun[]
}

/** The run in the middle: its points, and what that very run had against the page. */
function median(runs: readonly AuditRun[], category: Category): AuditRun[Category] {
  const sorted = runs.map((run) => run[category]).sort((a, b) => a.points - b.points)
  return sorted[Math.floor((sorted.length - 1) / 2)]!
}

/** One line for each bar that is missed: `reader：性能 91，要求 95（largest-contentful-paint 2.9 s）`. */
export function missedBars(audited: readonly Audited[]): string[] {
  return audited.flatMap(({kind, runs}) =>
    categories.flatMap((category) => {
      const {points, faults} = median(runs, category)
      if (points >= bars[category]) return []
      const why = faults.length > 0 ? `（${faults.join('、')}）` : ''
      return [`${kind}：${names[category]} ${points}，要求 ${bars[category]}${why}`]
    })
  )
}

export function formatAudits(audited: readonly Audited[]): string {
  return formatTable([
    ['页面', ...categories.map((category) => names[category])],
    ...audited.map(({kind, runs}) => [
      kind,
      ...categories.map((category) => {
        const {points} = median(runs, category)
        return points < bars[category] ? `↓ ${points}` : String(points)
      })
    ])
  ])
}
