/** What a table of coverage can be asked: how the lower document takes a measure up. */
import {relations} from '../../policy/4-links/links.ts'
import {compareWords} from '../../ui-strings/compare.ts'
import {relationNames} from '../../ui-strings.ts'
import {type Explorer, toExplorer} from '../explorer/explorer.ts'
import type {Coverage, CoverageItem, CoverageRow} from './compare-coverage.ts'

const silent = 'silent'

export function toCoverageExplorer({groups}: Coverage): Explorer<CoverageRow> {
  const rows = groups.flatMap(({rows}) => rows)
  return toExplorer(rows, [
    {
      key: 'c',
      label: compareWords.takenHead,
      of: (row) => toRelations(row).map((relation) => relation ?? silent),
      nameOf: nameRelation,
      order: [...relations, silent]
    }
  ])
}

/** How a measure is taken up, each way once; `null` alone: not at all. */
export function toRelations({cells}: CoverageRow): CoverageItem['relation'][] {
  const found = new Set(cells.flat().map(({relation}) => relation))
  return found.size > 0 ? [...found] : [null]
}

/** ◐ 改写 */
function nameRelation(relation: string): string {
  if (relation === silent) return `${compareWords.silentSign} ${compareWords.silent}`
  const {sign, word} = relationNames[relation as keyof typeof relationNames]
  return `${sign} ${word}`
}
