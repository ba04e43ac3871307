/**
 * What the lower document does with each measure of the upper one, as a table: upper measures down,
 * parts of the lower document across.
 *
 *     四（三）着力提高利用外资水平      （一）      （二）            （四）
 *     5. 加快开发区（园区）发展                                  ◐ 一是 建设产业集聚区
 *     7. 推动引资引技引智相结合       – 未见
 */
import type {Section} from '../../policy/2-tree/nodes.ts'
import type {Alignment, Relation} from '../../policy/4-links/links.ts'
import {lineageOf} from '../../policy/address.ts'
import type {Policy} from '../../policy/policy.ts'
import {sectionsById} from '../address-label.ts'
import type {Comparison} from './compare-pairs.ts'

export interface CoverageItem {
  section: Section
  /** `null` for what only the lower document has. */
  relation: Relation | null
}

export interface CoverageRow {
  section: Section
  /** One list for each column; all empty: 未见. */
  cells: CoverageItem[][]
}

export interface Coverage {
  columns: Section[]
  groups: {parent: Section | null; rows: CoverageRow[]}[]
  /** One list for each column. */
  added: CoverageItem[][]
  /** Upper measures compared, and those taken up. */
  total: number
  taken: number
}

/** More columns than this are one column of addresses. */
const mostColumns = 6

export function toCoverage({upper, lower, pair}: Comparison): Coverage | null {
  if (!pair) return null
  const alignments = Map.groupBy(pair.alignments, (each) => each.upper.measure)
  const upperIds = new Set([...alignments.keys(), ...pair.silent])
  const lowerIds = new Set([...pair.alignments.map((each) => each.lower.measure), ...pair.added])
  const columns = toColumns(lower, lowerIds)
  const spread = (items: readonly CoverageItem[]) => spreadOver(columns, items)
  const toCells = (own: readonly Alignment[] = []) =>
    spread(own.flatMap((each) => toItem(lower, each.lower.measure, each.relation)))
  const rows = upper.sections
    .filter(({id}) => upperIds.has(id))
    .map((section) => ({section, cells: toCells(alignments.get(section.id))}))
  const groups = Map.groupBy(rows, ({section}) => toParent(upper, section))
  return {
    columns,
    groups: [...groups].map(([parent, rows]) => ({parent, rows})),
    added: spread(pair.added.flatMap((id) => toItem(lower, id, null))),
    total: rows.length,
    taken: rows.filter(({cells}) => cells.some(({length}) => length > 0)).length
  }
}

function toItem(lower: Policy, id: string, relation: Relation | null): CoverageItem[] {
  const section = sectionsById(lower.sections).get(id)
  return section ? [{section, relation}] : []
}

/** The nearest parts that hold all measures: their own parents, else the outermost ones, else none. */
function toColumns(lower: Policy, ids: ReadonlySet<string>): Section[] {
  const measures = lower.sections.filter(({id}) => ids.has(id))
  const parents = new Set(measures.map((section) => toParent(lower, section)))
  if (parents.size <= mostColumns && !parents.has(null)) return inOrder(parents)
  const outermost = new Set(measures.map((section) => outermostOf(lower, section)))
  return outermost.size > 1 && outermost.size <= mostColumns && !outermost.has(null) ? inOrder(outermost) : []
}

function outermostOf({sections}: Policy, section: Section): Section | null {
  return sections.find((each) => each.depth === 1 && isInside(section, each)) ?? null
}

function inOrder(sections: ReadonlySet<Section | null>): Section[] {
  return [...sections].filter((section) => section !== null).sort((one, other) => one.start - other.start)
}

/** Each item in the innermost column around it; without columns all in one list. */
function spreadOver(columns: readonly Section[], items: readonly CoverageItem[]): CoverageItem[][] {
  if (columns.length === 0) return [[...items]]
  const byColumn = Map.groupBy(items, ({section}) => columns.findLast((column) => isInside(section, column)))
  return columns.map((column) => byColumn.get(column) ?? [])
}

function isInside(section: Section, column: Section): boolean {
  return section.start >= column.start && section.end <= column.end
}

/** The section a measure stands in: the longest address before its own. */
export function toParent({sections}: Policy, {id}: Section): Section | null {
  const byId = sectionsById(sections)
  const address = lineageOf(id).findLast((around) => around !== id && byId.has(around))
  return address === undefined ? null : byId.get(address)!
}
