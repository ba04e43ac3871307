/** What a cell was and is, in words. */

import type {ComparedTable} from '../../exports/changes/changes.ts'
import type {CellChange} from '../../exports/changes/plain-cells.ts'
import {changesWords, codeNames} from '../../ui-strings/changes.ts'

export interface ChangedWords {
  /** Title of the column. */
  field: string
  was: string
  is: string
  /** Too long to stand on one line. */
  isLong: boolean
}

/** Both together, in characters, with the arrow between them. */
const longestLine = 36

/** Columns that say again what another one says better, where that one changed too. */
const saidBy: Readonly<Record<string, string>> = {valueText: 'value', section: 'id'}

/** Longer texts are shown from the first clause that differs to the last one. */
const longestWhole = 48

/** `titleOf`: what a column is called; one that is no more has only its name. */
export function changedWords(
  table: ComparedTable,
  fields: readonly CellChange[],
  titleOf: (table: string, column: string) => string
): ChangedWords[] {
  const names = new Set(fields.map(({field}) => field))
  const told = fields.filter(({field}) => !names.has(saidBy[field] ?? ''))
  return told.map(({field, was, is}) => {
    const codes = codeNames[`${table}.${field}`] ?? {}
    // A list of columns, by their names.
    const nameOf = (code: string) => (field === 'corrected' ? titleOf(table, code) : (codes[code] ?? code))
    const [old, now] = [was, is].map((cell) => sayCell(cell, nameOf))
    const cut = cutToDifference(old!, now!)
    return {field: titleOf(table, field), ...cut, isLong: cut.was.length + cut.is.length > longestLine}
  })
}

function sayCell(cell: unknown, nameOf: (code: string) => string): string {
  if (cell === null || cell === undefined) return changesWords.none
  if (typeof cell === 'boolean') return cell ? changesWords.yes : changesWords.no
  if (Array.isArray(cell)) return cell.map((item) => sayCell(item, nameOf)).join('、') || changesWords.none
  if (typeof cell === 'object') return JSON.stringify(cell)
  return nameOf(String(cell))
}

/**
 * Two texts without the clauses they begin and end with in common.
 *
 *     加快通道建设，到2025年达到5家，保持稳定。   →  ……到2025年达到5家，……
 *     加快通道建设，到2025年达到8家，保持稳定。   →  ……到2025年达到8家，……
 */
export function cutToDifference(was: string, is: string): {was: string; is: string} {
  if (was.length <= longestWhole && is.length <= longestWhole) return {was, is}
  const [olds, news] = [toClauses(was), toClauses(is)]
  const most = Math.min(olds.length, news.length)
  let head = 0
  while (head < most && olds[head] === news[head]) head++
  let tail = 0
  while (tail < most - head && olds.at(-1 - tail) === news.at(-1 - tail)) tail++
  // Where one side has nothing of its own there, a clause both have says where that is.
  if (head + tail === most && head > 0) head--
  else if (head + tail === most) tail--
  const middle = (clauses: string[]) => {
    const words = clauses.slice(head, clauses.length - tail).join('')
    return (head > 0 ? '……' : '') + words + (tail > 0 ? '……' : '')
  }
  return {was: middle(olds), is: middle(news)}
}

function toClauses(text: string): string[] {
  return text.match(/[^，。；：！？\n]*[，。；：！？\n]|[^，。；：！？\n]+$/g) ?? []
}
