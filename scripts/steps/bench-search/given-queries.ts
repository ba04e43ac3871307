/**
 * Other people's queries: a line each, the query, a tab, its class; after another tab, if it is known, the words
 * that a record must say to answer it.
 *
 *     跨境电商 补贴	常见	跨境电商 补贴
 */
import type {BenchQuery} from './queries.ts'

export function parseQueries(source: string): BenchQuery[] {
  const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return lines.map((line) => {
    const [query, rule, words] = line.split('\t')
    const says = (words ?? '').split(' ').filter((word) => word !== '')
    return {
      kind: 'given',
      rule: rule?.trim() || '未分类',
      query: query!.trim(),
      says: says.map((word) => [word]),
      where: 'around'
    }
  })
}
