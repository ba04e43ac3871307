import lighthouse from 'lighthouse'
import {PlainError} from '../report-failure.ts'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

/** What one run says of each category: points out of 100, and what took points off, heaviest first. */
export type AuditRun = Record<Category, {points: number; faults: string[]}>

/**
 * One run of Lighthouse as a phone on a slow line (its own preset), in the browser that listens on `port` for
 * debugging. Throws where the page could not be judged.
 */
export async function auditPage(address: string, port: number): Promise<AuditRun> {
  const result = await lighthouse(address, {port, logLevel: 'silent', onlyCategories: [...categories]})
  const report = result?.lhr
  if (!report || report.runtimeError) {
    throw new PlainError(`${address} 没有评成：${report?.runtimeError?.message ?? '没有结果'}`)
  }
  return Object.fromEntries(
    categories.map((category) => {
      const {score, auditRefs} = report.categories[category]!
      const faults = auditRefs
        .filter(({id, weight}) => weight > 0 && isFault(report.audits[id]?.score))
        .sort((a, b) => b.weight - a.weight)
        .map(({id}) => [id, report.audits[id]?.displayValue].filter(Boolean).join(' '))
      return [category, {points: Math.round((score ?? 0) * 100), faults}]
    })
  ) as AuditRun
}

/** Lighthouse itself calls everything from 0.9 good; `null` is what it could not or need not judge. */
function isFault(score: number | null | undefined): boolean {
  return typeof score === 'number' && score < 0.9
}
